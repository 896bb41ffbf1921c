using System.Collections.Immutable;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Compilation;

/// <summary>Collects diagnostics, at most one per id and place.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<(JsonText? Text, SchemaDiagnostic Diagnostic)> _items = [];
    private readonly HashSet<(string Id, JsonText? Text, int Offset, string Message)> _seen = [];

    /// <summary>Reports about a value, with the severity of the catalogue unless another is given.</summary>
    public void Report(string id, JsonNode at, string message, string? suggestion = null, DiagnosticSeverity? severity = null) =>
        Report(id, at, Positions.Of(at), message, suggestion, severity);

    /// <summary>Reports about a part of a value.</summary>
    public void Report(string id, JsonNode at, SourcePosition position, string message, string? suggestion = null, DiagnosticSeverity? severity = null)
    {
        if (!_seen.Add((id, at.Text, position.Offset, message))) return;
        _items.Add((at.Text, new SchemaDiagnostic
        {
            Id = id,
            Severity = severity ?? DiagnosticCatalog.Find(id)!.Severity,
            Message = message,
            Position = position,
            Pointer = at.Pointer,
            Suggestion = suggestion,
        }));
    }

    /// <summary>Reports that a source is not JSON.</summary>
    public void ReportSyntax(SchemaSource source) =>
        _items.Add((null, new SchemaDiagnostic
        {
            Id = DiagnosticCatalog.MalformedSchema,
            Severity = DiagnosticSeverity.Error,
            Message = source.SyntaxError!.Message,
            Position = source.SyntaxErrorPosition,
        }));

    /// <summary>Reports that a document which a reference leads to is not JSON.</summary>
    public void ReportSyntax(JsonSyntaxException e) =>
        _items.Add((null, new SchemaDiagnostic
        {
            Id = DiagnosticCatalog.MalformedSchema,
            Severity = DiagnosticSeverity.Error,
            Message = e.Error.Message,
            Position = new SourcePosition(e.Path, e.Line, e.Column, e.Line, e.Column, e.Error.Offset, 0),
        }));

    /// <summary>Whether an error lies in a text.</summary>
    public bool HasErrors(JsonText text) =>
        _items.Any(i => ReferenceEquals(i.Text, text) && i.Diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>All diagnostics by source, then by position.</summary>
    public ImmutableArray<SchemaDiagnostic> ToSorted(IReadOnlyList<SchemaSource> sources)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var path = source.Path ?? "";
            if (!order.ContainsKey(path)) order.Add(path, order.Count);
        }

        return _items.Select(i => i.Diagnostic)
            .OrderBy(d => order.TryGetValue(d.Position.Path ?? "", out var n) ? n : int.MaxValue)
            .ThenBy(d => d.Position.Offset)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }
}
