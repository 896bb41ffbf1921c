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
        var corpusOptions = new CorpusOptions
        {
            SchemaOf = options.SchemaNamed is null ? _ => schema : null,
            SchemaNamed = options.SchemaNamed is { } named ? (origin, name) => named(origin, name) ?? schema : null,
            Readers = [.. options.Readers, new SeedTextReader()],
            Exclude = options.Exclude,
            Streams = options.Streams,
            MaxDegreeOfParallelism = options.MaxDegreeOfParallelism,
            Severities = options.Severities,
            OnFinding = options.OnFinding,
            KeepQuotations = options.KeepQuotations,
            KeepReferences = options.KeepReferences,
            Observer = options.Observer,
        };
        var documents = await Corpus.LoadAsync(paths, corpusOptions, progress, cancellationToken).ConfigureAwait(false);

        // Files that only supply texts: of a folder of anything, the raw texts.
        var texts = await Corpus.LoadAsync(options.Texts, corpusOptions with { SchemaOf = null, SchemaNamed = null, OnFinding = null, Observer = null, Exclude = p => options.Exclude(p) || IsDocument(p) }, null, cancellationToken).ConfigureAwait(false);
        return new DomainCorpus(documents, new TextTable(TextsOf(documents), TextsOf(texts)), texts.Findings, options.Rules);
    }

    private static bool IsDocument(string path) => Path.GetExtension(path).ToLowerInvariant() is ".json" or ".jsonl" or ".ndjson" or ".yaml" or ".yml";

    internal static IEnumerable<SeedText> TextsOf(Corpus corpus) => corpus.Documents.Select(d => d.Content).OfType<SeedText>();
}
