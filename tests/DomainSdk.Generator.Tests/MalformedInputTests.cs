using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Tests.Harness;
using DomainSdk.Testing;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Tests;

public class MalformedInputTests
{
    /// <summary>Every file of the parsing suite is given as a schema and as a document. Valid JSON may be no schema, but malformed JSON must be said to be.</summary>
    [CorporaFact]
    public void Parsing_suite_never_fails_the_generator()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(TestPaths.Corpora!, "json-test-suite"), "*.json", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(path);
            var name = Path.GetFileName(path);
            var result = Project.Run(
                TestFile.OfBytes("JsonSchema", $"schema/{name}", bytes),
                TestFile.Schema("schema/any.schema.json", "{}", ("Generate", "false")),
                TestFile.OfBytes("CorpusDocument", $"documents/{name}", bytes, ("Schema", "schema/any.schema.json")));

            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == ProjectDiagnostics.InternalError);
            Assert.All(result.Diagnostics, diagnostic => Assert.NotEqual(Location.None, diagnostic.Location));
            if (name.StartsWith("n_", StringComparison.Ordinal))
            {
                Assert.Contains(result.Diagnostics, diagnostic => IsSyntaxError(diagnostic, "schema/", DiagnosticCatalog.MalformedSchema));
                Assert.Contains(result.Diagnostics, diagnostic => IsSyntaxError(diagnostic, "documents/", DiagnosticCatalog.MalformedDocument) || IsSyntaxError(diagnostic, "documents/", DiagnosticCatalog.TooDeep));
            }
            else if (name.StartsWith("y_", StringComparison.Ordinal))
            {
                Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id is DiagnosticCatalog.MalformedSchema or DiagnosticCatalog.MalformedDocument);
            }
        }
    }

    [Fact]
    public void Deep_schemas_are_refused_or_compiled_but_never_overflow()
    {
        foreach (var depth in new[] { 100, 400, 600, 100_000 })
        {
            Project.Run(TestFile.Schema("a.json", string.Concat(Enumerable.Repeat("{\"not\":", depth)) + "{}" + new string('}', depth)));
            Project.Run(TestFile.Schema("a.json", string.Concat(Enumerable.Repeat("{\"properties\":{\"a\":", depth)) + "{}" + new string('}', depth * 2)));
            Project.Run(TestFile.Schema("a.json", "{}"), TestFile.Document("d.json", new string('[', depth) + new string(']', depth), "a.json"));
        }
    }

    private static bool IsSyntaxError(Diagnostic diagnostic, string folder, string id) =>
        (diagnostic.Id == id || diagnostic.Id == ProjectDiagnostics.FileNotUtf8)
        && diagnostic.Location.GetLineSpan().Path.StartsWith(TestFile.ProjectFolder + folder, StringComparison.Ordinal);
}
