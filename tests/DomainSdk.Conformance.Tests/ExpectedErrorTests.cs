using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;

namespace DomainSdk.Conformance;

/// <summary>The ownership data standard says for each invalid document which keyword fails and where: the error list has to have it.</summary>
public sealed partial class ExpectedErrorTests
{
    [CorporaFact]
    public void The_stated_error_is_among_those_reported()
    {
        var schema = WildSchema.Load("domain").Single(s => s.File.StartsWith("bods-0.4/", StringComparison.Ordinal));
        var source = new SchemaSource(schema.Read(schema.File), schema.File, schema.BaseUri, schema.DefaultDialect);
        var plan = SchemaCompiler.Compile([source], new CompileOptions { Retriever = schema, AssertFormats = true }).Plan;
        var missing = new StringBuilder();
        using var expected = JsonDocument.Parse(schema.Read("bods-0.4/docs/expected_errors.json"));
        foreach (var entry in expected.RootElement.EnumerateArray())
        {
            var file = "bods-0.4/docs/invalid/" + entry.GetProperty("file").GetString();
            var keyword = entry.GetProperty("keyword").GetString()!;
            var pointer = Step().Replace(entry.GetProperty("jsonPath").GetString()![1..], "/$1$2");
            var result = PlanInterpreter.Validate(plan, plan.Roots[0].Node, JsonText.Parse(schema.Read(file), file));
            if (!WithCauses(result.Errors).Any(e => e.Keyword == keyword && e.InstanceLocation == pointer))
                missing.AppendLine($"{file}: {keyword} at {pointer}\n    {string.Join("\n    ", WithCauses(result.Errors).Select(e => $"{e.Keyword} {e.InstanceLocation} {e.Message}"))}");
        }

        Assert.True(missing.Length == 0, missing.ToString());
    }

    private static IEnumerable<ValidationError> WithCauses(IEnumerable<ValidationError> errors) =>
        errors.SelectMany(e => WithCauses(e.Causes).Prepend(e));

    /// <summary>One step of a JSON path: <c>.name</c> or <c>[1]</c>.</summary>
    [GeneratedRegex(@"\.([A-Za-z0-9_]+)|\[(\d+)\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
