using System.Text;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Testing.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>
/// Puts 'cannot tell' at random places of schemas that become records and unions. Emitted readers know only 'fits' and 'does not fit': what the
/// document is worth has to be the verdict of the interpreter all the same, which its own tests hold to have nothing valid by a doubt.
/// </summary>
public class DoubtTests
{
    private const int Schemas = 250;

    // Leads back to itself; takes more steps than there may be.
    private const string Endless = """{"$ref":"#/$defs/endless"}""";
    private const string Slow = """{"pattern":"^(a|aa|(?:a)*)*\\1b$"}""";

    private static readonly string s_slowText = $"\"{new string('a', 60)}\"";

    private static readonly string[] s_values = ["1", "\"b\"", "[]", "[1]", "[1,\"b\"]", "{}", "{\"a\":1}", "{\"a\":[],\"b\":\"\"}", "{\"b\":{\"a\":1}}"];

    [Fact]
    public void No_reader_answers_valid_for_a_doubt()
    {
        var random = new Random(12);
        var schemas = Enumerable.Range(0, Schemas).Select(_ => Schema(random, 3)).ToList();
        var files = schemas.Select((s, i) => (FormattableString.Invariant($"s{i}.json"), $"{{\"allOf\":[{s}],\"$defs\":{{\"endless\":{Endless}}}}}")).ToList();
        var result = SchemaSources.Compile(files);
        var code = EmittedCode.Of(result.Plan, [.. result.Plan.Roots.Select((r, i) => new GenerationRoot(r.Node, files[i].Item1, GeneratedCode.Namespace, FormattableString.Invariant($"S{i}")))]);
        var assembly = code.Load();
        var (valid, inDoubt) = (0, 0);
        for (var i = 0; i < Schemas; i++)
        {
            var node = result.Plan.Roots[i].Node;
            var door = PublicDoor.Of(code, assembly, code.Models.Types.Single(t => t.QualifiedName == FormattableString.Invariant($"S{i}")), node);
            foreach (var document in Documents(random, schemas[i].Contains(Slow[1..], StringComparison.Ordinal)))
            {
                var utf8 = Encoding.UTF8.GetBytes(document);
                var verdict = PlanInterpreter.Decide(result.Plan, node, JsonText.Parse(document).View);
                if (verdict == Verdict.Valid) valid++;
                if (verdict == Verdict.Undecided) inDoubt++;
                Assert.True(door.IsValid(utf8) == (verdict == Verdict.Valid), $"{schemas[i]} of {document}: the interpreter says {verdict}");
                Assert.Empty(door.Disagreements(utf8).Select(d => $"{schemas[i]} of {document}: {d}"));
            }
        }

        // Else nothing was tried.
        Assert.True(valid > 400 && inDoubt > 400, $"{valid} valid, {inDoubt} in doubt");
    }

    private static IEnumerable<string> Documents(Random random, bool isSlow)
    {
        string Any() => s_values[random.Next(s_values.Length)];
        foreach (var value in s_values) yield return value;
        for (var i = 0; i < 6; i++) yield return $$"""{"a":{{Any()}},"b":{{Any()}},"k":"{{(random.Next(2) == 0 ? 'x' : 'y')}}"}""";
        if (!isSlow) yield break;
        yield return random.Next(3) switch
        {
            0 => $$"""{"a":{{s_slowText}},"b":{{Any()}},"k":"x"}""",
            1 => $$"""{"a":{{Any()}},"b":{{s_slowText}}}""",
            _ => $"[{s_slowText},{Any()}]",
        };
    }

    private static string Schema(Random random, int depth)
    {
        string Next() => Schema(random, depth - 1);
        string Required() => random.Next(3) switch { 0 => "", 1 => ",\"required\":[\"a\"]", _ => ",\"required\":[\"b\"]" };
        if (depth == 0 || random.Next(6) == 0)
            return random.Next(16) switch { 0 => Slow, 1 => $"{{\"type\":\"string\",{Slow[1..]}", < 7 => Endless, < 10 => "{\"type\":\"integer\"}", < 12 => "{\"type\":\"string\"}", < 14 => "{\"type\":\"array\"}", _ => "true" };
        return random.Next(12) switch
        {
            0 => $"{{\"oneOf\":[{Next()},{Next()}]}}",
            1 => $"{{\"anyOf\":[{Next()},{Next()}]}}",
            2 => $"{{\"type\":\"object\",\"if\":{Next()},\"then\":{Next()},\"else\":{Next()}}}",
            3 => $"{{\"not\":{Next()}}}",
            4 => $"{{\"type\":\"array\",\"contains\":{Next()},\"items\":{Next()}}}",
            5 => $"{{\"type\":\"array\",\"prefixItems\":[{Next()}],\"items\":{Next()}}}",
            6 => $"{{\"type\":\"object\",\"properties\":{{\"a\":{Next()}}},\"additionalProperties\":{Next()}}}",
            7 => $"{{\"type\":\"object\",\"patternProperties\":{{\"^(a)\\\\1*$\":{Next()}}},\"additionalProperties\":{Next()}}}",
            8 => $"{{\"type\":\"object\",\"properties\":{{\"k\":{{\"const\":\"x\"}},\"a\":{Next()}}},\"required\":[\"k\"]}}",
            9 => $"{{\"oneOf\":[{{\"type\":\"object\",\"properties\":{{\"a\":{Next()}}}{Required()}}},{{\"type\":\"object\",\"properties\":{{\"b\":{Next()}}}{Required()}}}]}}",
            10 => $"{{\"anyOf\":[{{\"type\":\"object\",\"properties\":{{\"a\":{Next()}}}{Required()}}},{{\"type\":\"object\",\"properties\":{{\"b\":{Next()}}}{Required()}}}],\"unevaluatedProperties\":{Next()}}}",
            _ => $"{{\"type\":\"object\",\"properties\":{{\"a\":{Next()},\"b\":{Next()}}}{Required()}}}",
        };
    }
}
