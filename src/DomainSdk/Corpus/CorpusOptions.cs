using DomainSdk.Integrity;

namespace DomainSdk;

/// <summary>How a corpus is loaded.</summary>
public sealed record CorpusOptions
{
    /// <summary>The schema of a file's documents by its path; null, or an answer of null, checks syntax only. See <see cref="JsonSchema.Root"/>.</summary>
    public Func<string, SchemaNode?>? SchemaOf { get; init; }

    /// <summary>
    /// The schema of a document by what it names itself, asked where <see cref="SchemaOf"/> has none: where the document begins, and the string of
    /// the member <c>$schema</c> at its root, or null where it has none. An answer of null checks syntax only. Called from several threads.
    /// </summary>
    public Func<DocumentOrigin, string?, SchemaNode?>? SchemaNamed { get; init; }

    /// <summary>Readers of file formats other than JSON and NDJSON, each for its extensions; of two for one extension the first counts.</summary>
    public IReadOnlyList<IDocumentReader> Readers { get; init; } = [];

    /// <summary>
    /// What reads compressed files beside those of gzip (<c>.gz</c>): by extension in lower case, such as <c>.zst</c>, what makes a stream of the content of one of
    /// the file, which goes with it. A file that is cut off or damaged has to end in an <see cref="IOException"/> or <see cref="InvalidDataException"/>.
    /// </summary>
    public IReadOnlyDictionary<string, Func<Stream, Stream>> Decompressors { get; init; } = System.Collections.Frozen.FrozenDictionary<string, Func<Stream, Stream>>.Empty;

    /// <summary>
    /// Documents that come from no file, such as standard input, or from elsewhere than the file of that name: by the path that is asked for, or found in a
    /// folder, and that findings show, what opens them. Each is opened once.
    /// </summary>
    public IReadOnlyDictionary<string, Func<Stream>> Streams { get; init; } = System.Collections.Frozen.FrozenDictionary<string, Func<Stream>>.Empty;

    /// <summary>Leaves out files and folders found below the folders asked for; paths asked for by name are never left out.</summary>
    public Func<string, bool>? Exclude { get; init; }

    /// <summary>How many documents or batches of lines are worked on at a time; by default one per processor.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Whether documents stay in memory, so that entities can be resolved. Without, only facts and findings are kept, and a file of
    /// any number of lines is read in the memory of a few batches.
    /// </summary>
    public bool KeepDocuments { get; init; } = true;

    /// <summary>
    /// Whether passages whose text stands in the same document are kept among <see cref="IntegrityFacts.Quotations"/>, too, rather than checked while it is
    /// read; <see cref="Mends.OfQuotations"/> sees only those that are kept. The findings are the same.
    /// </summary>
    public bool KeepQuotations { get; init; }

    /// <summary>
    /// Whether references that are right within their document are kept, too, among <see cref="IntegrityFacts.ResolvedReferences"/>, for whoever looks at
    /// what refers to what. The findings are the same.
    /// </summary>
    public bool KeepReferences { get; init; }

    /// <summary>Sees each document while it is loaded, or null.</summary>
    public CorpusObserver? Observer { get; init; }

    /// <summary>Rules of the user's own for the corpus as a whole. They see documents only where those are kept.</summary>
    public IReadOnlyList<IIntegrityRule<Corpus>> Rules { get; init; } = [];

    /// <summary>Severities other than the default ones.</summary>
    public SeverityOverrides Severities { get; init; } = SeverityOverrides.None;

    /// <summary>
    /// Told of each finding about a file or document by itself as soon as all before it are known: in the order of <see cref="Corpus.Findings"/>,
    /// by one thread at a time. What was told is not lost when loading is stopped.
    /// </summary>
    public Action<Finding>? OnFinding { get; init; }

    /// <summary>The part of the documents that is loaded; null for all of them. Such a corpus is for <see cref="Corpus.WritePartial(string, PartialContext)"/>.</summary>
    public CorpusShard? Shard { get; init; }

    /// <summary>Documents that come one per line from a program, beside those of files; or null.</summary>
    public DocumentLines? Lines { get; init; }

    /// <summary>
    /// About how many bytes of memory facts may take where documents are not kept; what is more lies in temporary files, which go with the process.
    /// </summary>
    public long FactMemory { get; init; } = 128 << 20;

    /// <summary>The extension that tells the format of a file, in lower case with its dot: of a compressed one that of its content.</summary>
    /// <param name="path">The file.</param>
    public string FormatOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Forms.Of(path).Extension;
    }

    /// <summary>What files are by their names.</summary>
    internal Loading.FileForms Forms => new(Decompressors);

    /// <summary>Whether texts that passages are marked in are kept with the facts, although the file could be read again.</summary>
    internal bool KeepTexts { get; init; }

    /// <summary>The longest line of an NDJSON file in bytes; a longer one is a finding.</summary>
    public int MaxLineLength { get; init; } = 256 * 1024 * 1024;
}
