using DomainSdk.Integrity;
using DomainSdk.Loading;

namespace DomainSdk;

/// <summary>Documents loaded together, and what they declare and refer to.</summary>
public sealed partial class Corpus
{
    private Corpus(CorpusOptions options, IReadOnlyList<CorpusDocument> documents, IReadOnlyList<Finding> findings, IntegrityFacts facts, long documentCount)
    {
        Options = options;
        Documents = documents;
        Findings = findings;
        Facts = facts;
        DocumentCount = documentCount;
        _entities = new Lazy<EntityTable>(IndexEntities);
    }

    /// <summary>How the corpus was loaded.</summary>
    public CorpusOptions Options { get; }

    /// <summary>The documents that could be read, in the order of their files; empty unless <see cref="CorpusOptions.KeepDocuments"/>.</summary>
    public IReadOnlyList<CorpusDocument> Documents { get; }

    /// <summary>What is wrong with files and documents by themselves, in the order of <see cref="Finding.Compare"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What the documents declare and refer to; facts of several corpora can be merged and checked together.</summary>
    public IntegrityFacts Facts { get; }

    /// <summary>How many documents were read, the faulty ones included.</summary>
    public long DocumentCount { get; }

    /// <summary>Loads a file, or all files below a folder whose format is known, by one schema.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="schema">The schema of every document.</param>
    /// <param name="progress">Told how far loading has come, or null.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    /// <exception cref="OperationCanceledException">Loading was stopped.</exception>
    public static Task<Corpus> LoadAsync(string path, SchemaNode schema, IProgress<CorpusProgress>? progress = null, CancellationToken cancellationToken = default) =>
        LoadAsync([path], new CorpusOptions { SchemaOf = _ => schema }, progress, cancellationToken);

    /// <summary>Loads files, and all files below folders whose format is known. A faulty document never stops the others.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">How to load.</param>
    /// <param name="progress">Told how far loading has come, or null.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    /// <exception cref="OperationCanceledException">Loading was stopped.</exception>
    public static async Task<Corpus> LoadAsync(
        IEnumerable<string> paths, CorpusOptions options, IProgress<CorpusProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        // 1. Find the files.
        var readers = options.Readers.SelectMany(r => r.Extensions.Select(e => (e, r))).DistinctBy(p => p.e).ToDictionary(p => p.e, p => p.r, StringComparer.Ordinal);
        var files = new CorpusFiles(new HashSet<string>([".json", ".jsonl", ".ndjson", .. readers.Keys], StringComparer.Ordinal), options.Exclude, options.Streams);
        foreach (var path in paths) files.Add(path);
        files.Files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));

        // 2. Read, validate and collect facts in parallel; 3. merge in the order of the files.
        var merged = new BatchResult();
        Tell(files.Findings);
        var totalBytes = files.Files.Sum(f => f.Length);
        var worker = new DocumentWorker(options, readers, cancellationToken);
        await OrderedWork.RunAsync(stop => Items(files.Files, options, stop), worker.Work, Accept, options.MaxDegreeOfParallelism, cancellationToken).ConfigureAwait(false);

        merged.Findings.Sort(Finding.Compare);
        return new Corpus(options, merged.Documents, merged.Findings, merged.Facts, merged.DocumentCount);

        void Accept(BatchResult result)
        {
            merged.Documents.AddRange(result.Documents);
            Tell(result.Findings);
            merged.Facts.Merge(result.Facts);
            foreach (var observation in result.Observations) options.Observer!.Accept(observation);
            merged.DocumentCount += result.DocumentCount;
            merged.Bytes += result.Bytes;
            progress?.Report(new CorpusProgress(merged.DocumentCount, merged.Bytes, Math.Max(totalBytes, merged.Bytes)));
        }

        void Tell(List<Finding> found)
        {
            found.Sort(Finding.Compare);
            foreach (var finding in options.Severities.Apply(found))
            {
                merged.Findings.Add(finding);
                options.OnFinding?.Invoke(finding);
            }
        }
    }

    /// <summary>Checks how the documents hang together. Does not repeat <see cref="Findings"/>.</summary>
    /// <param name="texts">Supplies texts that the documents do not have, or null.</param>
    public IntegrityReport CheckIntegrity(TextSupplier? texts = null) => IntegrityCheck.Run(Facts, texts, Options.Severities);

    /// <summary>All findings: of the documents by themselves, of how they hang together, and of <see cref="CorpusOptions.Rules"/>.</summary>
    public IReadOnlyList<Finding> Check()
    {
        List<Finding> findings = [.. Findings, .. CheckIntegrity().Findings, .. Options.Severities.Apply(Options.Rules.SelectMany(rule => rule.Check(this)))];
        findings.Sort(Finding.Compare);
        return findings;
    }

    private static async IAsyncEnumerable<WorkItem> Items(
        IReadOnlyList<CorpusFile> files, CorpusOptions options, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            if (Path.GetExtension(file.Path).ToLowerInvariant() is not (".jsonl" or ".ndjson"))
            {
                yield return new WholeFile(file);
                continue;
            }

            await foreach (var item in LineBatches.ReadAsync(file, options.MaxLineLength, cancellationToken).ConfigureAwait(false))
                yield return item;
        }
    }
}
