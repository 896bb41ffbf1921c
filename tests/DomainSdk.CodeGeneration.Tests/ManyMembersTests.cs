using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.CodeGeneration.Tests.Snapshots;

namespace DomainSdk.CodeGeneration.Tests;

/// <summary>Records with more members than a word has bits.</summary>
public class ManyMembersTests
{
    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(200)]
    public void An_undeclared_member_stands_for_no_declared_one(int count)
    {
        var members = string.Join(",", Enumerable.Range(0, count).Select(i => $"\"m{i}\":{{\"type\":\"integer\",\"default\":{i}}}"));
        var last = $"m{count - 1}";
        var schema = $$"""{ "title": "Wide", "type": "object", "properties": { {{members}}, "last": { "type": "string" } }, "required": ["last"] }""";
        var run = ModelRun.Of(GeneratedCode.Of("wide.json", schema), "schema:///wide.json");
        run.RoundTrip("""{ "last": "x", "other": 1 }""");
        run.RoundTrip($$"""{ "last": "x", "m0": 0, "{{last}}": {{count - 1}} }""");
        run.Refuse("""{ "other": 1 }""", "", "required");
        run.Refuse($$"""{ "{{last}}": 1 }""", "", "required");
    }
}
