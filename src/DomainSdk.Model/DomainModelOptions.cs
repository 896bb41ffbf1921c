using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>How a corpus of the domain is loaded and checked.</summary>
public sealed record DomainModelOptions
{
    /// <summary>Files and folders of raw texts that supply the text of stand-off records without being documents of the corpus.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>Documents that come from no file; see <see cref="CorpusOptions.Streams"/>.</summary>
    public IReadOnlyDictionary<string, Func<Stream>> Streams { get; init; } = System.Collections.Frozen.FrozenDictionary<string, Func<Stream>>.Empty;

    /// <summary>
    /// Readers of file formats other than JSON, NDJSON and raw texts, each for its extensions; texts in other layouts are read by a <see cref="SeedTextReader"/>
    /// of such a layout.
    /// </summary>
    public IReadOnlyList<IDocumentReader> Readers { get; init; } = [];

    /// <summary>What reads compressed files beside those of gzip; see <see cref="CorpusOptions.Decompressors"/>.</summary>
    public IReadOnlyDictionary<string, Func<Stream, Stream>> Decompressors { get; init; } = System.Collections.Frozen.FrozenDictionary<string, Func<Stream, Stream>>.Empty;

    /// <summary>
    /// Leaves out files and folders below those asked for; by default folders named <c>broken</c>, which hold documents that are wrong on purpose, and folders
    /// named <c>schema</c> with the schema of documents in it.
    /// </summary>
    public Func<string, bool> Exclude { get; init; } = static path =>
        Path.GetFileName(path) == "broken" || (Path.GetFileName(path) == "schema" && File.Exists(Path.Combine(path, "document.schema.json")));

    /// <summary>The schema by which JSON documents are checked; by default that of <see cref="Document"/>.</summary>
    public SchemaNode? Schema { get; init; }

    /// <summary>
    /// Documents of other schemas among those of the domain: the schema of a document by where it begins and what its member <c>$schema</c> names;
    /// null where it has the one of <see cref="Schema"/>. Called from several threads.
    /// </summary>
    public Func<DocumentOrigin, string?, SchemaNode?>? SchemaNamed { get; init; }

    /// <summary>How many documents or batches of lines are worked on at a time.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>The part of the documents and texts that is loaded; null for all of them. See <see cref="CorpusOptions.Shard"/>.</summary>
    public CorpusShard? Shard { get; init; }

    /// <summary>Documents that come one per line from a program; see <see cref="CorpusOptions.Lines"/>.</summary>
    public DocumentLines? Lines { get; init; }

    /// <summary>Told of each finding about a document by itself as soon as it is known; see <see cref="CorpusOptions.OnFinding"/>.</summary>
    public Action<Finding>? OnFinding { get; init; }

    /// <summary>Whether every passage is kept among the facts; <see cref="DomainCorpus.FindMends"/> sees only those. See <see cref="CorpusOptions.KeepQuotations"/>.</summary>
    public bool KeepQuotations { get; init; }

    /// <summary>Whether references that are right within their document are kept; see <see cref="CorpusOptions.KeepReferences"/>.</summary>
    public bool KeepReferences { get; init; }

    /// <summary>Sees each document while it is loaded, or null; see <see cref="CorpusOptions.Observer"/>.</summary>
    public CorpusObserver? Observer { get; init; }

    /// <summary>Rules of the user's own, beside those of the domain (R5 to R16).</summary>
    public IReadOnlyList<IIntegrityRule<DomainCorpus>> Rules { get; init; } = [];

    /// <summary>Severities other than the default ones, by id or rule.</summary>
    public SeverityOverrides Severities { get; init; } = SeverityOverrides.None;
}
