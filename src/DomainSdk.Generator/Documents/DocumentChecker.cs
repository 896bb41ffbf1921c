using DomainSdk.CodeGeneration.Model;
using DomainSdk.Generator.Compilation;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Evaluation;

namespace DomainSdk.Generator.Documents;

/// <summary>Checks a <c>CorpusDocument</c> item against its schema during the build.</summary>
internal static class DocumentChecker
{
    /// <summary>A document of the wrong kind breaks everywhere; the first errors tell enough.</summary>
    private const int MaxErrors = 100;

    /// <summary>Checks one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="schemas">The compiled schemas.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The errors, positioned in the document.</returns>
    public static EquatableArray<DiagnosticInfo> Check(ItemFile document, CompiledSchemas schemas, CancellationToken cancellation)
    {
        var content = document.Content;
        if (!content.IsUtf8) return Fail(DiagnosticCatalog.FileNotUtf8, FileContent.NotUtf8);
        if (document.Schema.Length == 0) return Fail(DiagnosticCatalog.SchemaNotFound, "The CorpusDocument item names no schema: add the metadata 'Schema'");
        if (schemas.Index.Find(document.Schema, out var problem) is not { } found) return Fail(DiagnosticCatalog.SchemaNotFound, problem!);

        // A schema with errors has been reported itself; what it says about documents means nothing.
        if (PlanNodes.RootOf(schemas.Plan, found.File) is not { HasErrors: false }) return default;
        var node = PlanNodes.Find(schemas.Plan, found.File, found.Fragment);
        if (node < 0) return Fail(DiagnosticCatalog.SchemaLocationNotFound, SchemaIndex.FragmentProblem(found.File, found.Fragment));

        try
        {
            return Validate(document, schemas, node, cancellation).Take(MaxErrors).ToEquatableArray();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [InternalError.At(content, exception)];
        }

        EquatableArray<DiagnosticInfo> Fail(string id, string message) => [DiagnosticInfo.At(id, message, content)];
    }

    private static IEnumerable<DiagnosticInfo> Validate(ItemFile document, CompiledSchemas schemas, int node, CancellationToken cancellation)
    {
        foreach (var part in DocumentPart.Split(document))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var error in PlanInterpreter.ValidateBytes(schemas.Plan!, node, part.Utf8, document.ProjectPath).Errors)
                yield return DiagnosticInfo.At(error.Id, error.Message, document.Content, part.ToDocument(error.Position));
        }
    }
}
