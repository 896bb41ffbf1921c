using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Compilation;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Generator.Documents;

/// <summary>
/// Checks a <c>CorpusDocument</c> item against its schema while it is edited. A build does not get here: there a task checks documents, with what hangs
/// between them, and remembers verdicts.
/// </summary>
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
        if (!content.IsUtf8) return Fail(ProjectDiagnostics.FileNotUtf8, FileContent.NotUtf8);
        var name = document.Schema.Length > 0 ? document.Schema : OwnName(document);
        if (name is null) return Fail(ProjectDiagnostics.SchemaNotFound, "No schema is named: neither by the metadata 'Schema' of the CorpusDocument item nor by the member '$schema' of the document");
        if (document.Schema.Length == 0 && OwnSchema.IsDialect(name)) return Fail(ProjectDiagnostics.DocumentIsSchema, $"'$schema' names {name}: the document is itself a schema, and its item names none to check it against");
        if ((document.Schema.Length > 0 ? schemas.Index.Find(name, out var problem) : schemas.Index.FindOwn(document.FullPath, name, out problem)) is not { } found) return Fail(ProjectDiagnostics.SchemaNotFound, problem!);

        // A schema with errors has been reported itself; what it says about documents means nothing.
        if (PlanNodes.RootOf(schemas.Plan, found.File) is not { HasErrors: false }) return default;
        var node = PlanNodes.Find(schemas.Plan, found.File, found.Fragment);
        if (node < 0) return Fail(ProjectDiagnostics.SchemaLocationNotFound, SchemaIndex<SchemaFile>.FragmentProblem(found.File, found.Fragment));

        try
        {
            return Limit(Validate(document, schemas, node, cancellation)).ToEquatableArray();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [InternalError.At(content, exception)];
        }

        EquatableArray<DiagnosticInfo> Fail(string id, string message) => [DiagnosticInfo.At(id, message, content)];
    }

    // The schema that the first text of the file names.
    private static string? OwnName(ItemFile document)
    {
        foreach (var part in DocumentPart.Split(document))
        {
            return JsonText.TryParse(part.Utf8, null, out var text, out _) && text.Root.Kind == JsonKind.Object && text.Root.TryGetMember("$schema", out var named) && named.Kind == JsonKind.String
                ? named.GetString().TrimEnd('#')
                : null;
        }

        return null;
    }

    private static IEnumerable<DiagnosticInfo> Limit(IEnumerable<DiagnosticInfo> errors)
    {
        var all = errors.ToList();
        return all.Count <= MaxErrors
            ? all
            : all.Take(MaxErrors).Append(all[MaxErrors] with { Id = DiagnosticCatalog.MoreErrors, Severity = DiagnosticInfo.SeverityOf(DiagnosticCatalog.MoreErrors), Message = $"… and {all.Count - MaxErrors} more in this file." });
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
