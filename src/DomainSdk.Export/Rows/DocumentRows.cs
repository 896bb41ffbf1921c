using System.Text;
using DomainSdk.Export.Tables;
using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk.Export;

/// <summary>The rows of one document, made while it is at hand.</summary>
internal sealed class DocumentRows
{
    private readonly string _file;
    private readonly long _line;
    private Dictionary<string, EntityFact>? _owners;

    public DocumentRows(string file, long line, long bytes, bool isValid)
    {
        (_file, _line) = (file, line);
        Rows.Add(new Row(CorpusTables.Documents, [file, line, bytes, isValid]));
    }

    public List<Row> Rows { get; } = [];

    /// <summary>Passages whose text may stand in another document.</summary>
    public List<OpenQuotation> Open { get; } = [];

    public void AddEntities(JsonView view, IReadOnlyList<EntityFact> entities, IReadOnlyList<int> entries)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            Rows.Add(new Row(CorpusTables.Entities, [entity.Kind, entity.Key, .. Place(entity.KeyLocation), LoneSurrogates.Replace(Encoding.UTF8.GetString(view.RawText(entries[i])))]));
        }
    }

    public void AddReferences(IReadOnlyList<ReferenceFact> open, IReadOnlyList<ReferenceFact> resolved)
    {
        var references = open.Count == 0 ? resolved : resolved.Count == 0 ? open : [.. open.Concat(resolved).Order(Comparer<ReferenceFact>.Create((a, b) => FactLocation.Compare(a.Location, b.Location)))];
        foreach (var reference in references)
            Rows.Add(new Row(CorpusTables.References, [reference.Rule.Kind, reference.Key, reference.OwnerKind, reference.OwnerKey, .. Place(reference.Location)]));
    }

    public void AddQuotations(IReadOnlyList<CheckedQuotation> found, IReadOnlyList<QuotationFact> open, IReadOnlyList<EntityFact> entities)
    {
        foreach (var quotation in found)
            Rows.Add(Of(quotation.Fact, entities).ToRow(quotation.IsVerified ? "verified" : "failed", quotation.Text, quotation.Unit));
        foreach (var quotation in open) Open.Add(Of(quotation, entities));
    }

    private OpenQuotation Of(QuotationFact quotation, IReadOnlyList<EntityFact> entities)
    {
        var owner = OwnerOf(quotation.Location.Pointer, entities);
        return new OpenQuotation(quotation, owner?.Kind, owner?.Key, _file, _line);
    }

    private EntityFact? OwnerOf(string pointer, IReadOnlyList<EntityFact> entities)
    {
        if (_owners is null)
        {
            _owners = new Dictionary<string, EntityFact>(StringComparer.Ordinal);
            foreach (var entity in entities) _owners.TryAdd(entity.Pointer, entity);
        }

        while (true)
        {
            if (_owners.TryGetValue(pointer, out var owner)) return owner;
            if (pointer.Length == 0) return null;
            pointer = pointer[..pointer.LastIndexOf('/')];
        }
    }

    private object?[] Place(FactLocation location) => [_file, _line, (long)location.Position.Line, (long)location.Position.Column, location.Pointer];
}

/// <summary>A passage with what its document tells of it.</summary>
/// <param name="Fact">What marks it.</param>
/// <param name="OwnerKind">The kind of the innermost entity around the mark, or null.</param>
/// <param name="OwnerKey">Its key.</param>
/// <param name="File">The file of the document.</param>
/// <param name="Line">The line on which it begins.</param>
internal sealed record OpenQuotation(QuotationFact Fact, string? OwnerKind, string? OwnerKey, string File, long Line)
{
    /// <summary>The row.</summary>
    /// <param name="status">What came of the check.</param>
    /// <param name="text">The text that the passage lies in, or null where it is not there.</param>
    /// <param name="unit">What positions count.</param>
    public Row ToRow(string status, string? text, OffsetUnit unit)
    {
        var anchor = Fact.Anchor;
        var (start, end) = (Number(anchor.Start), Number(anchor.End));
        var words = start is { } first && end is { } last ? PassageCell.Words(text, first, last, unit) : null;
        return new Row(CorpusTables.Quotations,
        [
            OwnerKind, OwnerKey, status, words ?? anchor.Exact?.Text, start, end, unit == OffsetUnit.CodePoint ? "codePoint" : "utf16", anchor.Prefix?.Text, anchor.Suffix?.Text, anchor.Sha256?.Text,
            File, Line, (long)Fact.Location.Position.Line, (long)Fact.Location.Position.Column, Fact.Location.Pointer,
        ]);
    }

    private static long? Number(FactValue value) =>
        decimal.TryParse(value.Json, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;
}
