using DomainSdk.Tests.Integrity;

namespace DomainSdk.Tests.Loading;

public sealed class CorpusShardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(64)]
    public async Task Every_document_belongs_to_exactly_one_part_and_has_the_line_that_it_has_in_the_whole(int total)
    {
        // Long lines across the ends of ranges, and one longer than a range.
        var lines = Enumerable.Range(0, 400).Select(i => $$"""{"authors":[{"id":"{{i}}"}],"books":[{"id":"b{{new string('x', i == 200 ? 5_000_000 : i * 97)}}"}]}""").ToList();
        _folder.Write("a.jsonl", string.Join('\n', lines));
        for (var i = 0; i < 30; i++) _folder.Write($"f{i}.json", $$"""{"authors":[{"id":"f{{i}}"}]}""");
        _folder.Write("broken.json", "{");

        var options = new CorpusOptions { SchemaOf = _ => CorpusCase.Schema, KeepDocuments = false };
        var whole = await Corpus.LoadAsync([_folder.Path], options);
        var parts = new List<Corpus>();
        for (var i = 1; i <= total; i++) parts.Add(await Corpus.LoadAsync([_folder.Path], options with { Shard = new CorpusShard(i, total) }));
        Assert.Equal(Authors([whole]), Authors(parts));
        Assert.Equal(whole.DocumentCount, parts.Sum(p => p.DocumentCount));
        Assert.Single(parts.SelectMany(p => p.Findings));
        if (total == 2) Assert.All(parts, p => Assert.InRange(p.DocumentCount, 20, whole.DocumentCount - 20));
    }

    [Theory]
    [InlineData("3/64", 3, 64)]
    [InlineData("1/1", 1, 1)]
    public void Parts_are_read(string text, int number, int total)
    {
        Assert.True(CorpusShard.TryParse(text, out var shard));
        Assert.Equal((number, total, text), (shard.Number, shard.Total, shard.ToString()));
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("-1/4")]
    [InlineData("a/b")]
    [InlineData("")]
    public void What_is_no_part_is_refused(string text) => Assert.False(CorpusShard.TryParse(text, out _));

    private static List<string> Authors(IEnumerable<Corpus> corpora) =>
        [.. corpora.SelectMany(c => c.Facts.Entities).Where(e => e.Kind == "author").Select(e => $"{e.Key} {e.KeyLocation.Position}").Order(StringComparer.Ordinal)];
}
