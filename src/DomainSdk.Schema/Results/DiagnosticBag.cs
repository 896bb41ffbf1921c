using System.Collections.Immutable;
using DomainSdk.Schema.Json;

namespace DomainSdk;

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
    public void ReportSyntax(JsonSyntaxError error, SourcePosition position) =>
        _items.Add((null, new SchemaDiagnostic
        {
            Id = DiagnosticCatalog.MalformedSchema,
            Severity = DiagnosticSeverity.Error,
            Message = error.Message,
            Position = position,
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

    /// <summary>All diagnostics by file, in a given order, then by position.</summary>
    public ImmutableArray<SchemaDiagnostic> ToSorted(IEnumerable<string?> files)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!order.ContainsKey(file ?? "")) order.Add(file ?? "", order.Count);
        }

        return _items.Select(i => i.Diagnostic)
            .OrderBy(d => order.TryGetValue(d.Position.Path ?? "", out var n) ? n : int.MaxValue)
            .ThenBy(d => d.Position.Offset)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }
}
