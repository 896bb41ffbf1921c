using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>Cases of keywords as text: a line is a document (or a schema), the indented lines below it are what is found wrong with it.</summary>
internal static class KeywordCases
{
    /// <summary>Evaluates each document by every door: all give the same verdict, and that which gives errors gives those expected.</summary>
    public static void Check(string dialect, string schema, string expected, CompileOptions? options = null)
    {
        var result = Compile(dialect, schema, options);
        Assert.False(result.HasErrors, string.Join("\n", result.Diagnostics));
        var (plan, node) = (result.Plan, result.Plan.Roots[0].Node);
        Check(expected, document =>
        {
            var text = JsonText.Parse(document, "doc.json");
            var validation = PlanInterpreter.Validate(plan, node, text);
            Assert.True(validation.IsValid == PlanInterpreter.IsValid(plan, node, text.View), $"IsValid on {document}");
            Assert.True(validation.IsValid == PlanInterpreter.Check(plan, node, Encoding.UTF8.GetBytes(document), 0) >= 0, $"Check on {document}");
            Assert.True(validation.IsValid == PlanInterpreter.Record(plan, node, text).IsValid, $"Record on {document}");
            Assert.True(validation.IsValid == PlanInterpreter.TryCollectAnnotations(plan, node, text.View, _ => true, out _), $"TryCollectAnnotations on {document}");
            if (text.Root.Kind == JsonKind.String && TextEvaluation.Decides(plan, node))
                Assert.True(validation.IsValid == TextEvaluation.Holds(plan, node, text.Root.GetUtf8()), $"Holds on {document}");
            return validation.Errors.Select(e => $"{e.Id} #{e.InstanceLocation} {e.KeywordLocation}: {e.Message}");
        });
    }

    /// <summary>Compiles each schema: the diagnostics are those expected.</summary>
    public static void CheckSchemas(string dialect, string expected) => Check(
        expected,
        schema => Compile(dialect, schema).Diagnostics.Select(d => $"{d.Id} {d.Severity} {d.Position.Line}:{d.Position.Column} {d.Message}"));

    private static void Check(string expected, Func<string, IEnumerable<string>> findings)
    {
        var lines = expected.Split('\n').Where(line => !line.StartsWith("  ", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join("\n", lines.SelectMany(line => findings(line).Select(finding => "  " + finding).Prepend(line))));
    }

    public static CompileResult Compile(string dialect, string schema, CompileOptions? options = null) =>
        Schemas.Compile(schema, (options ?? CompileOptions.Default) with { DefaultDialect = Dialect.All.Single(d => d.Name == dialect) });
}
