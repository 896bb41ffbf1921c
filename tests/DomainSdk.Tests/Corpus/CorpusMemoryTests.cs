using DomainSdk.Tests.Integrity;

namespace DomainSdk.Tests.Loading;

/// <summary>Measures the memory of the whole process, so nothing else may run.</summary>
[CollectionDefinition(nameof(CorpusMemoryTests), DisableParallelization = true)]
[Collection(nameof(CorpusMemoryTests))]
public sealed class CorpusMemoryTests
{
    [Fact]
    public async Task Memory_stays_flat_however_long_the_file_is()
    {
        using var folder = new TemporaryFolder();
        const int Size = 50 * 1024 * 1024;
        var path = Path.Combine(folder.Path, "long.jsonl");
        await using (var writer = new StreamWriter(path))
        {
            var text = new string('x', 4_000);
            for (long written = 0, i = 0; written < Size; i++)
            {
                var line = $$$"""{"books":[{"id":"b{{{i}}}","written":"2020","published":"2021","text":"{{{text}}}"}],"reviews":[{"of":"b{{{i}}}","quote":{"start":0,"end":4000,"exact":"{{{text}}}"}}]}""";
                await writer.WriteLineAsync(line);
                written += line.Length + 1;
            }
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        var progress = new ProgressCallback(p => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: p.Documents % 8 == 0)));
        var corpus = await Corpus.LoadAsync([path], new CorpusOptions { SchemaOf = _ => CorpusCase.Schema, KeepDocuments = false }, progress);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Empty(corpus.Findings);
        Assert.True(corpus.Facts.QuotationsVerified > 5_000);
        Assert.True(kept < 20 * 1024 * 1024, $"{kept} bytes are kept.");
        Assert.True(peak - before < 2 * Size, $"{peak - before} bytes at most.");
    }
}
