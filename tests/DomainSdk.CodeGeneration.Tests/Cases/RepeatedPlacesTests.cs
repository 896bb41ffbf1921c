using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>
/// Schemas that lead to one value on many ways are read in work that grows with the document, by every call, and tell a mistake once. Each string of
/// the documents has a format that counts how often it is looked at.
/// </summary>
public class RepeatedPlacesTests
{
    private const int Doublings = 6;
    private const double MostExponent = 1.2;
    private const string Counted = """
        #pragma warning disable CS1591
        namespace Acme;
        public readonly record struct Counted(string Text) : global::System.IParsable<Counted>
        {
            public static long Looks;
            public static Counted Parse(string s, global::System.IFormatProvider? provider) => TryParse(s, provider, out var found) ? found : throw new global::System.FormatException();
            public static bool TryParse(string? s, global::System.IFormatProvider? provider, out Counted result) { Looks++; result = new(s ?? ""); return s != "wrong"; }
            public override string ToString() => Text;
        }
        """;

    private static readonly GenerationOptions Options = GenerationOptions.Default with { FormatTypes = [new FormatTypeMapping("counted", "global::Acme.Counted", IsValueType: true)] };

    public static TheoryData<string> Cases => ["validation/07-exponential-tree", "validation/08-exponential-allof", "validation/26-one-mistake-eight-findings"];

    /// <summary>Schemas of a tree whose levels are <c>{"args":["right",…],"weight":"right"}</c>.</summary>
    public static TheoryData<string> Trees =>
    [
        """{"oneOf":[{"$ref":"#/$defs/and"},{"$ref":"#/$defs/or"},{"type":"string","format":"counted"}],"$defs":{"and":{"type":"object","properties":{"args":{"type":"array","items":{"$ref":"#"}},"weight":{"type":"integer"}},"required":["args","weight"]},"or":{"type":"object","properties":{"args":{"type":"array","items":{"$ref":"#"}},"weight":{"type":"string"}},"required":["args","weight"]}}}""",
        """{"anyOf":[{"$ref":"#/$defs/and"},{"$ref":"#/$defs/or"},{"type":"string","format":"counted"}],"$defs":{"and":{"type":"object","properties":{"args":{"type":"array","items":{"$ref":"#"}},"weight":{"type":"integer"}},"required":["args","weight"]},"or":{"type":"object","properties":{"args":{"type":"array","items":{"$ref":"#"}},"weight":{"type":"string"}},"required":["args","weight"]}}}""",
        """{"oneOf":[{"type":"object","properties":{"args":{"type":"array","items":{"$ref":"#"}}},"required":["args"]},{"type":"object","properties":{"arms":{"type":"string"}},"required":["arms"]},{"type":"string","format":"counted"}]}""",
        """{"type":["object","string"],"format":"counted","allOf":[{"properties":{"args":{"items":{"$ref":"#"}}}},{"properties":{"args":{"items":{"$ref":"#"}}}}]}""",
        """{"type":["object","string"],"format":"counted","properties":{"args":{"type":"array","items":{"$ref":"#"}}},"if":{"properties":{"args":{"items":{"$ref":"#"}}}},"then":{"properties":{"args":{"items":{"$ref":"#"}}}},"else":{"required":["more"]}}""",
        """{"type":["object","string"],"format":"counted","properties":{"args":{"type":"array","items":{"$ref":"#"}}},"not":{"not":{"properties":{"args":{"items":{"$ref":"#"}}}}}}""",
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Documents_have_their_verdict_on_both_back_ends(string name) => Assert.Empty(DocumentCheck.Problems(new Case(name), GenerationOptions.Default));

    [Theory]
    [InlineData("validation/08-exponential-allof", "invalid-depth14.json")]
    [InlineData("validation/08-exponential-allof", "invalid-depth22.json")]
    [InlineData("validation/26-one-mistake-eight-findings", "invalid-1.json")]
    public void One_mistake_is_one_finding(string name, string file)
    {
        var @case = new Case(name);
        var schemas = new SchemaSet(CaseCode.Compile(@case));
        Assert.Single(new SchemaNodeOf(schemas).First.Validate(@case.ReadBytes(file)).Errors);
    }

    [Theory]
    [MemberData(nameof(Trees))]
    public void Looks_grow_with_depth(string schema)
    {
        var compiled = SchemaSources.Compile([("schema.json", schema)], formats: "counted");
        var code = EmittedCode.Of(compiled.Plan, [new GenerationRoot(compiled.Plan.Roots[0].Node, "schema.json", "Acme", "Root")], Options);
        var assembly = code.Load(Counted);
        var looks = assembly.GetType("Acme.Counted")!.GetField("Looks")!;
        var door = PublicDoor.Of(code, assembly, code.Models.Types.Single(t => t.QualifiedName == "Root"), compiled.Plan.Roots[0].Node);
        long Count(Action action)
        {
            looks.SetValue(null, 0L);
            action();
            return (long)looks.GetValue(null)!;
        }

        Assert.True(door.IsValid(Tree(2, "right")));
        Assert.InRange(Exponent(depth => Count(() => Assert.True(door.IsValid(Tree(depth, "right"))))), 0, MostExponent);
        Assert.InRange(Exponent(depth => Count(() => Assert.Empty(door.Disagreements(Tree(depth, "right"))))), 0, MostExponent);
        Assert.InRange(Exponent(depth => Count(() => door.IsValid(Tree(depth, "wrong")))), 0, MostExponent);
    }

    private static byte[] Tree(int depth, string innermost) => System.Text.Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Repeat("""{"args":["right",""", depth)) + $"\"{innermost}\"" + string.Concat(Enumerable.Repeat("""],"weight":"right"}""", depth)));

    private static double Exponent(Func<int, long> count)
    {
        var points = Enumerable.Range(0, Doublings + 1).Select(i => (X: (double)i, Y: Math.Log2(count(3 << i)))).ToList();
        var (x, y) = (points.Average(p => p.X), points.Average(p => p.Y));
        return points.Sum(p => (p.X - x) * (p.Y - y)) / points.Sum(p => (p.X - x) * (p.X - x));
    }

    private sealed record SchemaNodeOf(SchemaSet Set)
    {
        public SchemaNode First => Set[Set.Plan.Nodes[Set.Plan.Roots[0].Node].AbsoluteLocation];
    }
}
