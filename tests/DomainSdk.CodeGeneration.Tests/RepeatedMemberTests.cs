using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.CodeGeneration.Tests.Pains;
using DomainSdk.CodeGeneration.Tests.Snapshots;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.CodeGeneration.Tests;

/// <summary>
/// RFC 8259, section 4 leaves open what members that repeat a name mean. Here every one of them has to pass, and readers that choose by the
/// value of a member come to the verdict of the interpreter.
/// </summary>
public class RepeatedMemberTests
{
    private const string Conditional = """
        {
          "title": "Event", "type": "object", "properties": { "kind": { "type": "string" } }, "required": ["kind"],
          "if": { "properties": { "kind": { "enum": ["a", "b"] } } },
          "then": { "properties": { "size": { "type": "integer" } }, "required": ["size"] },
          "else": { "properties": { "place": { "type": "string" } }, "required": ["place"] }
        }
        """;

    [Theory]
    [InlineData("MemberConditions", "Contact", "{\"mail\":\"m\",M,\"fax\":\"1\",\"verified\":false}", "\"kind\":\"private\"", "\"kind\":\"firm\"")]
    [InlineData("MemberConditions", "Contact", "{\"mail\":\"m\",M}", "\"verified\":true", "\"verified\":false")]
    [InlineData("OptionalTag", "Platform", "{M,\"release\":11}", "\"name\":\"windows\"", "\"name\":\"debian\"")]
    [InlineData("BooleanTag", "Route", "{M,\"length\":1}", "\"byWater\":true", "\"byWater\":false")]
    [InlineData("FilteredCases", "Expression", "{M,\"of\":[]}", "\"op\":\"+\"", "\"op\":\"max\"")]
    [InlineData("TaggedUnion", "Shape", "{M,\"radius\":1}", "\"kind\":\"circle\"", "\"kind\":\"square\"")]
    [InlineData(null, "Event", "{M,\"size\":1}", "\"kind\":\"a\"", "\"kind\":\"x\"")]
    [InlineData(null, "Event", "{M,\"place\":\"p\"}", "\"kind\":\"b\"", "\"k\\u0069nd\":\"x\"")]
    [InlineData(null, "Event", "{M,\"size\":1}", "\"kind\":\"b\"", "\"kind\":\"a\"")]
    public void Both_back_ends_agree_whichever_comes_first(string? name, string type, string frame, string one, string other)
    {
        var code = name is null ? GeneratedCode.Of("main.json", Conditional) : GeneratedCode.Of(name + ".schema.json", SnapshotCase.Load(name).Schema);
        Agree(code, type, frame, one, other);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(300)]
    public void Both_back_ends_agree_on_objects_of_many_members(int count)
    {
        var members = string.Join(",", Enumerable.Range(0, count).Select(i => $"\"m{i}\":{{\"kind\":\"x\"}}"));
        Agree(GeneratedCode.Of("main.json", Conditional), "Event", $"{{\"size\":1,{members},M}}", "\"kind\":\"a\"", "\"kin\\u0064\":\"x\"");
    }

    private static void Agree(EmittedCode code, string type, string frame, string one, string other)
    {
        var documents = new[] { one, other, one + "," + other, other + "," + one, one + "," + one }.Select(m => frame.Replace("M", m, StringComparison.Ordinal));
        UserProgram.Run(code, string.Join("\n", documents.Select(d =>
        {
            var literal = "\"" + d.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
            return $"Is(({literal}, {type}.Schema.IsValid(Encoding.UTF8.GetBytes({literal}))), ({literal}, {type}.IsValid(Encoding.UTF8.GetBytes({literal}))));";
        })));
    }
}
