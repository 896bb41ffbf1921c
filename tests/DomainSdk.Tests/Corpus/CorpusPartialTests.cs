using System.Security.Cryptography;
using System.Text.Json;
using DomainSdk.Tests.Integrity;

namespace DomainSdk.Tests.Loading;

public sealed class CorpusPartialTests : IDisposable
{
    private static readonly CorpusOptions s_options = new() { SchemaOf = _ => CorpusCase.Schema, KeepDocuments = false, KeepTexts = true };
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Merging_is_associative_and_commutative()
    {
        await WriteDocumentsAsync(90);
        var whole = await Corpus.LoadAsync([_folder.Path], s_options);
        var expected = whole.Check().Select(Text).ToList();
        Assert.Equal(["", "R1", "R14", "R2", "R3"], whole.Check().Select(f => f.Rule ?? "").Distinct().Order(StringComparer.Ordinal));
        var parts = await WritePartsAsync(7);
        var random = new Random(3);
        for (var round = 0; round < 20; round++)
        {
            // Any tree of merges.
            var left = parts.ToList();
            while (left.Count > 1 && random.Next(4) > 0)
            {
                var some = left.OrderBy(_ => random.Next()).Take(random.Next(2, left.Count + 1)).ToList();
                var path = _folder.Write($"{round}-{left.Count}.part", "");
                CorpusPartials.Open(some).WriteTo(path);
                left = [.. left.Except(some), path];
            }

            var merged = CorpusPartials.Open(left.OrderBy(_ => random.Next()));
            Assert.Null(merged.Missing);
            var corpus = merged.ToCorpus(s_options);
            Assert.Equal(whole.DocumentCount, corpus.DocumentCount);
            Assert.Equal(whole.Facts.EntityCounts.OrderBy(c => c.Key), corpus.Facts.EntityCounts.OrderBy(c => c.Key));
            Assert.Equal(expected, corpus.Check().Select(Text));
        }
    }

    [Fact]
    public async Task A_partial_that_is_damaged_anywhere_or_cut_off_is_refused_by_its_name()
    {
        await WriteDocumentsAsync(3);
        var path = (await WritePartsAsync(1))[0];
        var whole = await File.ReadAllBytesAsync(path);
        for (var at = 0; at < whole.Length; at++)
        {
            var wrong = whole.ToArray();
            wrong[at] ^= 0x10;
            await File.WriteAllBytesAsync(path, at % 2 == 0 ? wrong : whole[..at]);
            Assert.Contains(path, Assert.Throws<IOException>(() => CorpusPartials.Open([path])).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_digest_does_not_tell_is_an_error_that_names_the_partial_too()
    {
        await WriteDocumentsAsync(3);
        var path = (await WritePartsAsync(1))[0];
        var whole = await File.ReadAllBytesAsync(path);
        var refused = 0;
        for (var at = "domainsdk partial 1\n".Length; at < whole.Length - SHA256.HashSizeInBytes; at++)
        {
            foreach (var flip in new byte[] { 0x01, 0x80 })
            {
                var wrong = whole.ToArray();
                wrong[at] ^= flip;
                SHA256.HashData(wrong.AsSpan(..^SHA256.HashSizeInBytes)).CopyTo(wrong.AsSpan(wrong.Length - SHA256.HashSizeInBytes));
                await File.WriteAllBytesAsync(path, wrong);
                if (Record.Exception(() => CorpusPartials.Open([path]).ToCorpus(s_options).Check()) is not { } error) continue;
                Assert.Contains(path, Assert.IsType<IOException>(error).Message, StringComparison.Ordinal);
                refused++;
            }
        }

        // The other changes are of words and numbers that could have been so.
        Assert.True(refused > whole.Length, $"{refused} of {2 * whole.Length}");
    }

    [Fact]
    public async Task What_is_missing_there_twice_or_of_another_corpus_is_told()
    {
        await WriteDocumentsAsync(10);
        var parts = await WritePartsAsync(5);
        Assert.Equal("of 5 shards, 2 to 3, 5 are missing", CorpusPartials.Open([parts[3], parts[0]]).Missing);
        Assert.Equal($"{parts[2]}: shard 3 is in {parts[2]}, too.", Assert.Throws<IOException>(() => CorpusPartials.Open([parts[2], parts[1], parts[2]])).Message);

        var other = _folder.Write("other.part", "");
        (await Corpus.LoadAsync([_folder.Path], s_options with { Shard = new CorpusShard(2, 5) })).WritePartial(other, new PartialContext { Properties = new Dictionary<string, string> { ["schema"] = "another" } });
        Assert.Equal($"{other}: the partial does not belong to {parts[0]}: its 'schema' is another.", Assert.Throws<IOException>(() => CorpusPartials.Open([parts[0], other])).Message);

        _folder.Write("late.json", "{}");
        (await Corpus.LoadAsync([_folder.Path], s_options with { Shard = new CorpusShard(2, 5) })).WritePartial(other, new PartialContext());
        Assert.Equal($"{other}: the partial does not belong to {parts[0]}: its 'files' is another.", Assert.Throws<IOException>(() => CorpusPartials.Open([parts[0], other])).Message);

        var newer = await File.ReadAllBytesAsync(parts[0]);
        newer["domainsdk partial ".Length]++;
        await File.WriteAllBytesAsync(other, newer);
        Assert.Contains("another version", Assert.Throws<IOException>(() => CorpusPartials.Open([parts[1], other])).Message, StringComparison.Ordinal);
        Assert.Contains("no partial", Assert.Throws<IOException>(() => CorpusPartials.Open([Path.Combine(_folder.Path, "1.json")])).Message, StringComparison.Ordinal);
    }

    // Of the keyword that failed a partial keeps what reports tell.
    private static string Text(Finding f) => JsonSerializer.Serialize(f with { Validation = null }) + f.Validation?.Keyword + f.Validation?.KeywordLocation + f.Validation?.AbsoluteKeywordLocation;

    private async Task<List<string>> WritePartsAsync(int total)
    {
        var parts = new List<string>();
        for (var i = 1; i <= total; i++)
        {
            var corpus = await Corpus.LoadAsync([_folder.Path], s_options with { Shard = new CorpusShard(i, total) });
            parts.Add(_folder.Write($"{i}.part", ""));
            corpus.WritePartial(parts[^1], new PartialContext());
        }

        return parts;
    }

    private Task WriteDocumentsAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _folder.Write(
                $"{i}.json",
                $$$"""{"authors":[{"id":"a{{{i / 2 * 2}}}","teacher":"a{{{i * 2 % count}}}"{{{(i % 9 == 4 ? ",\"kind\":3" : "")}}}}],"books":[{"id":"b{{{i}}}","author":"a{{{i * 3}}}","text":"Once {{{i}}}"}],"reviews":[{"of":"b{{{i * 7 % count}}}","quote":{"start":0,"end":4,"exact":"{{{(i % 5 == 0 ? "Ones" : "Once")}}}"}}]}""");
        }

        return Task.CompletedTask;
    }
}
