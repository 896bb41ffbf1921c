using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;

namespace DomainSdk.Conformance;

/// <summary>Every file of the JSON parsing suite, as a document and as a schema: a verdict or a positioned error, never a crash.</summary>
public sealed class BrokenInputTests
{
    [CorporaFact]
    public void Files_of_the_parsing_suite_are_survived_as_schemas_and_as_documents()
    {
        var metaschema = SchemaCompiler.Compile([new SchemaSource("""{"$ref":"https://json-schema.org/draft/2020-12/schema"}"""u8.ToArray(), "m", "schema:///m")]);
        Assert.False(metaschema.HasErrors, string.Join("\n", metaschema.Diagnostics));
        var folder = Path.Combine(TestPaths.Corpora!, "json-test-suite");
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            var compiled = SchemaCompiler.Compile([new SchemaSource(bytes, file, "schema:///" + Path.GetFileName(file))]);
            var isJson = JsonText.TryParse(bytes, file, out _, out _);
            var isSchema = compiled.Plan.Roots[0].Node >= 0;
            Assert.Equal(isJson, isSchema);
            if (!isJson) Assert.Contains(compiled.Diagnostics, d => d is { Id: DiagnosticCatalog.MalformedSchema, Position.Line: > 0, Position.Column: > 0 });

            var result = PlanInterpreter.ValidateBytes(metaschema.Plan, 0, bytes, file);
            if (!isJson) Assert.True(Assert.Single(result.Errors).Id is DiagnosticCatalog.MalformedDocument or DiagnosticCatalog.TooDeep);
            Assert.All(result.Errors, e => Assert.True(e.Position is { Line: > 0, Column: > 0 }));
        }
    }
}
