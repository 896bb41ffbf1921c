using System.Collections.Concurrent;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.Integrity;

namespace DomainSdk.Build.Checking;

/// <summary>Which schema each document has: the one that its item names, else the one that it names itself by <c>$schema</c>. Safe for several threads.</summary>
internal sealed class DocumentSchemas(ProjectPlan plan, IEnumerable<DocumentItem> documents)
{
    private readonly Dictionary<string, string> _named = documents.ToDictionary(item => item.Path, item => item.Schema, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Name, string Folder), SchemaChoice> _choices = new();

    /// <summary>The documents that have no schema, and why.</summary>
    public ConcurrentBag<Finding> Problems { get; } = [];

    /// <summary>Whether a schema that a document has is in error, so that what the documents declare is not known.</summary>
    public bool MeetsErrors { get; private set; }

    /// <summary>The schema of a document, or null.</summary>
    public SchemaNode? Find(DocumentOrigin origin, string? ownName)
    {
        var named = _named[origin.Path!];
        var isSchema = ownName is not null && OwnSchema.IsDialect(ownName);
        if (isSchema && named.Length == 0) return Fail(origin, ProjectDiagnostics.DocumentIsSchema, $"'$schema' names {ownName}: the document is itself a schema, and its item names none to check it against", DiagnosticSeverity.Error);
        if (named.Length == 0 && ownName is null) return Fail(origin, ProjectDiagnostics.SchemaNotFound, "No schema is named: neither by the metadata 'Schema' of the CorpusDocument item nor by the member '$schema' of the document");

        // A name of the document's own is seen from its folder.
        var choice = named.Length > 0
            ? _choices.GetOrAdd((named, ""), key => plan.Find(key.Name))
            : _choices.GetOrAdd((ownName!.TrimEnd('#'), Path.GetDirectoryName(origin.Path!)!), key => plan.FindOwn(origin.Path!, key.Name));
        if (choice.ProblemId is not null) return Fail(origin, choice.ProblemId, choice.Problem!);
        if (choice.Schema is null) MeetsErrors = true;
        else if (isSchema && choice.Schema.Uri.TrimEnd('#') != ownName!.TrimEnd('#')) Fail(origin, ProjectDiagnostics.DocumentIsSchema, $"'$schema' names {ownName}: the document is itself a schema, and no document of '{named}'");
        return choice.Schema;
    }

    private SchemaNode? Fail(DocumentOrigin origin, string id, string message, DiagnosticSeverity? severity = null)
    {
        var finding = ItemProblems.At(origin.Path!, id, message, origin.FirstLine, origin.FirstByte);
        Problems.Add(severity is { } given ? finding with { Severity = given } : finding);
        return null;
    }
}
