namespace DomainSdk.Model;

/// <summary>The domain of articles, statements, parties and agreements: loading and checking corpora of it.</summary>
public static class DomainModel
{
    /// <summary>Loads files and folders: JSON documents, one document per line in <c>.jsonl</c> and <c>.ndjson</c> files, and raw texts in <c>.txt</c> files.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">How to load, or null for the defaults.</param>
    /// <param name="progress">Told how far loading has come, or null.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    /// <exception cref="OperationCanceledException">Loading was stopped.</exception>
    public static async Task<DomainCorpus> LoadAsync(
        IEnumerable<string> paths, DomainModelOptions? options = null, IProgress<CorpusProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new DomainModelOptions();
        var schema = options.Schema ?? Document.Schema;
        var corpusOptions = OptionsOf(options) with
        {
            SchemaOf = options.SchemaNamed is null ? _ => schema : null,
            SchemaNamed = options.SchemaNamed is { } named ? (origin, name) => named(origin, name) ?? schema : null,
            Lines = options.Lines,
            OnFinding = options.OnFinding,
            Observer = options.Observer,
        };
        var documents = await Corpus.LoadAsync(paths, corpusOptions, progress, cancellationToken).ConfigureAwait(false);

        // Files that only supply texts: of a folder of anything, the raw texts.
        var ofTexts = OptionsOf(options);
        ofTexts = ofTexts with { Exclude = p => options.Exclude(p) || IsDocument(ofTexts.FormatOf(p)) };
        var texts = await Corpus.LoadAsync(options.Texts, ofTexts, null, cancellationToken).ConfigureAwait(false);
        return new DomainCorpus(documents, texts, options.Rules);
    }

    /// <summary>Makes one corpus of parts that were loaded with <see cref="DomainModelOptions.Shard"/> and written by <see cref="DomainCorpus.WritePartial(string, PartialContext)"/>.</summary>
    /// <param name="partials">The parts.</param>
    /// <param name="options">Rules, severities and who is told, or null for the defaults.</param>
    public static DomainCorpus Merge(CorpusPartials partials, DomainModelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(partials);
        options ??= new DomainModelOptions();
        var documents = partials.ToCorpus(OptionsOf(options) with { OnFinding = options.OnFinding });
        return new DomainCorpus(documents, partials.ToTexts(OptionsOf(options)), options.Rules);
    }

    private static CorpusOptions OptionsOf(DomainModelOptions options) => new()
    {
        Readers = [.. options.Readers, new SeedTextReader()],
        Exclude = options.Exclude,
        Decompressors = options.Decompressors,
        Streams = options.Streams,
        MaxDegreeOfParallelism = options.MaxDegreeOfParallelism,
        Severities = options.Severities,
        KeepQuotations = options.KeepQuotations,
        KeepReferences = options.KeepReferences,
        Shard = options.Shard,
    };

    private static bool IsDocument(string format) => format is ".json" or ".jsonl" or ".ndjson" or ".yaml" or ".yml";

    internal static IEnumerable<SeedText> TextsOf(Corpus corpus) => corpus.Documents.Select(d => d.Content).OfType<SeedText>();
}
