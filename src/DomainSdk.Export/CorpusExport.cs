using DomainSdk.Export.Sinks;
using DomainSdk.Model;

namespace DomainSdk.Export;

/// <summary>
/// Writes a corpus as tables into a file or a folder. Rows of a document are written while it is loaded, so that nothing of it has to be kept.
/// </summary>
/// <example>
/// <code>
/// using var export = CorpusExport.Create("corpus.duckdb");
/// var corpus = await DomainModel.LoadAsync(["seeds"], new DomainModelOptions { Observer = export.Observer });
/// export.Finish(corpus.Documents, corpus.Check().Findings, corpus);
/// </code>
/// </example>
public sealed class CorpusExport : IDisposable
{
    private readonly ExportTarget _target;
    private readonly ITableSink _sink;
    private readonly CorpusRows _rows;
    private bool _isFinished;

    private CorpusExport(ExportTarget target, ExportOptions options)
    {
        _target = target;
        _sink = target.OpenSink();
        try
        {
            _rows = new CorpusRows(_sink, options.FileOf, options.Table);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Sees the documents: give it to the options by which the corpus is loaded, once.</summary>
    public CorpusObserver Observer => _rows;

    /// <summary>Begins an export.</summary>
    /// <param name="path">The file, or the folder of several files; its extension tells what is written: <c>.duckdb</c>, <c>.sqlite</c>, <c>.parquet</c>, <c>.csv</c>, <c>.jsonl</c> or <c>.ttl</c>.</param>
    /// <param name="options">How to write, or null for the defaults.</param>
    /// <exception cref="IOException">There is something that may not be replaced, or it cannot be written.</exception>
    /// <exception cref="ArgumentException">The extension is of no format, or the table is none.</exception>
    public static CorpusExport Create(string path, ExportOptions? options = null)
    {
        options ??= new ExportOptions();
        return new CorpusExport(ExportTarget.Of(path, options), options);
    }

    /// <summary>Writes the rest, and gives the file its name.</summary>
    /// <param name="documents">The corpus that was loaded.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="domain">The same corpus as articles, statements, parties and agreements, or null where it has other schemas.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Finish(Corpus documents, IEnumerable<Finding> findings, DomainCorpus? domain = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(findings);
        _rows.Finish(documents, findings, domain);
        _sink.Complete();
        _target.Commit();
        _isFinished = true;
    }

    /// <summary>Removes what was written, unless it was finished.</summary>
    public void Dispose()
    {
        _sink.Dispose();
        if (!_isFinished) _target.Discard();
    }
}
