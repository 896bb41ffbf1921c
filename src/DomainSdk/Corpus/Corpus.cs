using DomainSdk.Integrity;
using DomainSdk.Loading;

namespace DomainSdk;

/// <summary>Documents loaded together, and what they declare and refer to.</summary>
public sealed partial class Corpus
{
    internal Corpus(CorpusOptions options, IReadOnlyList<CorpusDocument> documents, CorpusFindings findings, IntegrityFacts facts, long documentCount)
    {
        Options = options;
        Documents = documents;
        ByItself = findings;
        Findings = findings.All();
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

    /// <summary>The same by what they are about, in the order in which they were told.</summary>
    internal CorpusFindings ByItself { get; }

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
        var files = new CorpusFiles(options);
        foreach (var path in paths) files.Add(path);
        if (options.Lines is { } lines) files.Files.Add(new CorpusFile(lines.Name, 0, default, lines.Open) { IsLines = true, IsNumbered = lines.AreNumbered });
        files.Files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));

        // 2. Read, validate and collect facts in parallel; 3. merge in the order of the files.
        var findings = new CorpusFindings(options);
        var facts = new IntegrityFacts { MostHeld = options.KeepDocuments ? long.MaxValue : options.FactMemory };
        var documents = new List<CorpusDocument>();
        var read = new LineRanges();
        var (count, bytes) = (0L, 0L);
        findings.AddPaths(files.Findings);
        var totalBytes = files.Files.Sum(f => f.Length);
        var worker = new DocumentWorker(options, cancellationToken);
        await OrderedWork.RunAsync(stop => Items(files.Files, options, stop), worker.Work, Accept, options.MaxDegreeOfParallelism, cancellationToken).ConfigureAwait(false);
        return new Corpus(options, documents, findings, facts, count) { FilesDigest = files.Digest(), Lines = read };

        void Accept(BatchResult result)
        {
            documents.AddRange(result.Documents);
            findings.Add(result);
            facts.Merge(result.Facts);
            foreach (var observation in result.Observations) options.Observer!.Accept(observation);
            read.AddRange(result.Lines.Sorted);
            count += result.DocumentCount;
            bytes += result.Bytes;
            progress?.Report(new CorpusProgress(count, bytes, Math.Max(totalBytes, bytes)));
        }
    }

    /// <summary>What tells the files that were found from others: their paths and lengths.</summary>
    internal string FilesDigest { get; init; } = "";

    /// <summary>The lines that came from a program.</summary>
    internal LineRanges Lines { get; init; } = new();

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
            var shard = options.Shard;
            if (file.IsLines && !file.IsZipped ? shard?.HoldsAny(file.Path, file.Length) == false : shard?.Holds(file.Path, 0) == false) continue;
            if (!file.IsLines)
            {
                yield return new WholeFile(file);
                continue;
            }

            await foreach (var item in LineBatches.ReadAsync(file, options.MaxLineLength, shard, cancellationToken).ConfigureAwait(false))
                yield return item;
        }
    }
}
