using System.Text;
using System.Text.Json;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Testing;

namespace DomainSdk.Conformance;

/// <summary>The annotation tests of the official suite, in every dialect that each is compatible with.</summary>
public sealed class AnnotationSuiteTests
{
    private static readonly (int Number, Dialect Dialect)[] Dialects =
    [
        (4, Dialect.Draft4), (6, Dialect.Draft6), (7, Dialect.Draft7), (2019, Dialect.Draft201909), (2020, Dialect.Draft202012), (9999, Dialect.V1),
    ];

    [CorporaFact]
    public void Every_assertion_holds()
    {
        var failures = new StringBuilder();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(TestSuite.Folder!, "annotations", "tests"), "*.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var testCase in json.RootElement.GetProperty("suite").EnumerateArray())
            {
                var compatibility = testCase.TryGetProperty("compatibility", out var c) ? c.GetString()! : "";
                foreach (var (_, dialect) in Dialects.Where(d => IsCompatible(compatibility, d.Number)))
                    count += Run(Path.GetFileName(file), testCase, dialect, failures);
            }
        }

        Assert.True(failures.Length == 0, failures.ToString());
        Assert.True(count > 100, $"{count} assertions");
    }

    /// <summary>A bare number is the first dialect, <c>&lt;=</c> the last, <c>=</c> the only one.</summary>
    private static bool IsCompatible(string compatibility, int dialect) => compatibility.Length == 0 || compatibility.Split(',').All(part =>
        part.StartsWith("<=", StringComparison.Ordinal) ? dialect <= Number(part[2..])
        : part.StartsWith('=') ? dialect == Number(part[1..])
        : dialect >= Number(part));

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static int Run(string file, JsonElement testCase, Dialect dialect, StringBuilder failures)
    {
        var source = new SchemaSource(Encoding.UTF8.GetBytes(testCase.GetProperty("schema").GetRawText()), file, "schema:///annotations", dialect);
        var plan = SchemaCompiler.Compile([source], new CompileOptions { DefaultDialect = dialect, AssertFormats = false }).Plan;
        var root = plan.Roots[0].Node;
        var count = 0;
        foreach (var test in testCase.GetProperty("tests").EnumerateArray())
        {
            var unit = PlanInterpreter.Record(plan, root, JsonText.Parse(test.GetProperty("instance").GetRawText()));
            foreach (var assertion in test.GetProperty("assertions").EnumerateArray())
            {
                count++;
                var location = assertion.GetProperty("location").GetString()!;
                var keyword = assertion.GetProperty("keyword").GetString()!;
                var expected = assertion.GetProperty("expected").EnumerateObject()
                    .Select(p => $"{Canonical(plan, root, p.Name)} {Compact(p.Value.GetRawText())}").Order(StringComparer.Ordinal);
                var found = Annotations(unit, location, keyword).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
                if (!expected.SequenceEqual(found, StringComparer.Ordinal))
                    failures.AppendLine($"{file} {dialect} {testCase.GetProperty("description")} {location} {keyword}: expected [{string.Join(", ", expected)}], found [{string.Join(", ", found)}]");
            }
        }

        return count;
    }

    /// <summary>The suite also writes locations by way of a resource around the one that the schema is in.</summary>
    private static string Canonical(SchemaPlan plan, int root, string location)
    {
        var uri = location.StartsWith('#') ? plan.Nodes[root].AbsoluteLocation + location[1..] : location;
        return plan.TryGetNode(uri, out var node) ? plan.Nodes[node].AbsoluteLocation : uri;
    }

    private static IEnumerable<string> Annotations(OutputUnit unit, string location, string keyword)
    {
        if (!unit.IsValid) yield break;
        if (unit.InstanceLocation == location)
        {
            foreach (var annotation in unit.Annotations)
            {
                if (annotation.Key == keyword) yield return $"{unit.SchemaLocation} {Compact(annotation.Value)}";
            }
        }

        foreach (var found in unit.Details.SelectMany(d => Annotations(d, location, keyword))) yield return found;
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
