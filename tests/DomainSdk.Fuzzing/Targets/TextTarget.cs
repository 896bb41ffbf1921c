using DomainSdk.Fuzzing.Mutation;
using DomainSdk.Model;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>Files that are read by lines: the raw texts of articles, and JSON with one document on each line.</summary>
internal sealed class TextTarget : IFuzzTarget
{
    private const string File = "fuzz.ndjson";

    public string Name => "text";

    public int Longest => 2048;

    public IMutator Mutator { get; } = new ByteMutator(Words.Text);

    public string Run(byte[] input)
    {
        var text = SeedTextReader.TryRead("fuzz.txt", input, out var finding);
        if (text is null == finding is null) throw new DifferenceException("reading", $"{text} {finding}");
        _ = finding?.ToString();
        var options = new CorpusOptions
        {
            MaxDegreeOfParallelism = 1,
            Streams = new Dictionary<string, Func<Stream>>(StringComparer.Ordinal) { [File] = () => new MemoryStream(input) },
        };
        var corpus = Corpus.LoadAsync([File], options).GetAwaiter().GetResult();
        foreach (var found in corpus.Findings) _ = found.ToString();
        var valid = corpus.Documents.Count(d => d.IsValid);
        if (valid > corpus.DocumentCount) throw new DifferenceException("documents", $"{valid} of {corpus.DocumentCount} are valid");
        return $"{finding?.Id} {string.Join(' ', corpus.Findings.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal))} {Math.Min(valid, 4)}";
    }
}
