using System.Text;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;
using Xunit.Abstractions;

namespace DomainSdk.Conformance;

/// <summary>Schemas in the wild on the interpreter: each loads and lints without a crash, each document gets its certain verdict.</summary>
public sealed class CorpusVerdictTests(ITestOutputHelper output)
{
    [CorporaFact]
    public void Schemas_of_the_store_give_their_verdicts() => Run("schemastore");

    [CorporaFact]
    public void Schemas_of_the_domain_give_their_verdicts() => Run("domain");

    private void Run(string corpus)
    {
        var wrong = new StringBuilder();
        var diagnostics = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (schemas, documents, bytes) = (0, 0, 0L);
        foreach (var schema in WildSchema.Load(corpus))
        {
            schemas++;
            var source = new SchemaSource(schema.Read(schema.File), schema.File, schema.BaseUri, schema.DefaultDialect);
            var result = SchemaCompiler.Compile([source], new CompileOptions { Retriever = schema });
            foreach (var diagnostic in result.Diagnostics)
            {
                var key = $"{diagnostic.Id} {diagnostic.Severity}";
                diagnostics[key] = diagnostics.GetValueOrDefault(key) + 1;
                if (diagnostic.Severity == DiagnosticSeverity.Error) output.WriteLine($"{diagnostic}");
            }

            var node = result.Plan.Roots[0].Node;
            if (schema.Entry.Length > 0)
                Assert.True(result.Plan.TryGetNode(result.Plan.Nodes[node].AbsoluteLocation + schema.Entry, out node), schema.File + schema.Entry);
            foreach (var (file, expected) in schema.Valid.Select(f => (f, true)).Concat(schema.Invalid.Select(f => (f, false))))
            {
                documents++;
                bytes += Check(result, node, schema, file, expected, wrong);
            }
        }

        output.WriteLine($"{corpus}: {schemas} schemas, {documents} documents, {bytes} bytes, {wrong.Length} characters of wrong verdicts");
        foreach (var (key, count) in diagnostics) output.WriteLine($"{key}: {count}");
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    private static int Check(CompileResult result, int node, WildSchema schema, string file, bool expected, StringBuilder wrong)
    {
        var document = JsonText.Parse(schema.Read(file), file);
        var isValid = PlanInterpreter.IsValid(result.Plan, node, document.View);
        var detailed = PlanInterpreter.Validate(result.Plan, node, document);
        if (isValid != expected)
        {
            wrong.AppendLine($"{schema.File}: {file} should be {(expected ? "valid" : "invalid")}");
            foreach (var error in detailed.Errors.Take(3)) wrong.AppendLine($"    {error.KeywordLocation} {error}");
        }

        if (detailed.IsValid != isValid) wrong.AppendLine($"{schema.File}: {file}: boolean {isValid}, detailed {detailed.IsValid}");
        return document.Utf8.Length;
    }
}
