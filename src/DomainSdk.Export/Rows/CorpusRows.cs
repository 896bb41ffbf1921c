using DomainSdk.Export.Sinks;
using DomainSdk.Export.Tables;
using DomainSdk.Integrity;
using DomainSdk.Model;
using DomainSdk.Schema.Json;

namespace DomainSdk.Export;

/// <summary>Makes rows of a corpus, and writes them: of each document while it is loaded, the others when all are.</summary>
internal sealed class CorpusRows : CorpusObserver
{
    private readonly ITableSink _sink;
    private readonly Func<string?, string> _fileOf;
    private readonly string? _only;
    private readonly List<OpenQuotation> _open = [];

    /// <param name="sink">Takes the rows.</param>
    /// <param name="fileOf">How files are named.</param>
    /// <param name="only">The one table that is asked for, or null for all.</param>
    public CorpusRows(ITableSink sink, Func<string?, string> fileOf, string? only)
    {
        (_sink, _fileOf, _only) = (sink, fileOf, only);
        foreach (var table in CorpusTables.OfAnySchema) Open(table);
    }

    /// <summary>Writes what only the whole corpus tells.</summary>
    public void Finish(Corpus documents, IEnumerable<Finding> findings, DomainCorpus? domain)
    {
        WriteOpenQuotations(documents, domain);
        foreach (var finding in findings) Write(FindingRow.Of(finding, _fileOf));
        if (domain is not null) WriteDomain(new DomainSource(domain, _fileOf));
    }

    internal override object See(JsonView view, DocumentOrigin origin, bool isValid, IntegrityFacts facts, DocumentNotes notes)
    {
        // Of a file in another format that holds several documents, each has a place of its own.
        var place = origin.Source is null ? default : new DocumentPositions(view.Utf8, origin).Get(view[0].Start, view[0].End);
        var rows = origin.Source is null
            ? new DocumentRows(_fileOf(origin.Path), origin.FirstLine, view.Utf8.Length, isValid)
            : new DocumentRows(_fileOf(origin.Path), place.Line, place.Length, isValid);
        rows.AddEntities(view, facts.Entities.Held, notes.EntityEntries);
        rows.AddReferences(facts.References.Held, facts.ResolvedReferences);
        rows.AddQuotations(notes.Quotations, facts.Quotations.Held, facts.Entities.Held);
        return rows;
    }

    internal override object See(DocumentOrigin origin, int length, object? content) => new DocumentRows(_fileOf(origin.Path), origin.FirstLine, length, content is not null);

    internal override void Accept(object observation)
    {
        var document = (DocumentRows)observation;
        foreach (var row in document.Rows) Write(row);
        _open.AddRange(document.Open);
    }

    private void WriteOpenQuotations(Corpus documents, DomainCorpus? domain)
    {
        if (_open.Count == 0) return;
        var texts = new QuotationTexts(EntityIndex.Of(documents.Facts.Entities), domain is null ? null : domain.SupplyText);
        foreach (var quotation in _open)
        {
            var (text, unit) = (texts.TextOf(quotation.Fact), texts.UnitOf(quotation.Fact));
            var status = text is null ? "unchecked" : QuotationCheck.Check(quotation.Fact.Anchor, text.Text, text.Location, unit) is null ? "verified" : "failed";
            Write(quotation.ToRow(status, text?.Text, unit));
        }
    }

    private void WriteDomain(DomainSource source)
    {
        foreach (var table in CorpusTables.OfDomain) Open(table);
        var tables = DomainTables.All.Where(t => IsWanted(t.Description)).ToLookup(t => t.Kind, StringComparer.Ordinal);

        // Rows are made by all processors, some thousand entities ahead of those that are being written.
        foreach (var batch in source.Corpus.Documents.Entities.Where(e => tables.Contains(e.Kind)).Chunk(4_096))
        {
            var rows = batch.AsParallel().AsOrdered().Select(entity => IsValid(entity) ? tables[entity.Kind].SelectMany(t => t.RowsOf(entity, source)).ToList() : []);
            foreach (var row in rows.SelectMany(r => r)) Write(row);
        }

        foreach (var text in source.Corpus.Texts) Write(RawTextTable.RowOf(text, _fileOf));
    }

    private static bool IsValid(CorpusEntity entity) => entity.Kind switch
    {
        ArticleId.Kind => entity.As<Article>() is not null,
        StatementId.Kind => entity.As<Statement>() is not null,
        PartyId.Kind => entity.As<Party>() is not null,
        _ => entity.As<Agreement>() is not null,
    };

    private bool IsWanted(TableDescription table) => _only is null || table.Name == _only;

    private void Open(TableDescription table)
    {
        if (IsWanted(table)) _sink.Open(table);
    }

    private void Write(Row row)
    {
        if (IsWanted(row.Table)) _sink.Write(row);
    }
}
