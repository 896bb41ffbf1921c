using System.Text;
using DomainSdk.Tests.Integrity;

namespace DomainSdk.Tests.Loading;

public sealed class CorpusLoadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CorpusOptions Options => new() { SchemaOf = _ => CorpusCase.Schema };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_is_read_with_its_subfolders_in_the_order_of_the_paths()
    {
        _folder.Write("b/2.json", """{"authors":[{"id":"b2"}]}""");
        _folder.Write("a.json", """{"authors":[{"id":"a"}]}""");
        _folder.Write("b/1.ndjson", "{\"authors\":[{\"id\":\"b1\"}]}\n\n{\"authors\":[{\"id\":\"b1x\"}]}");
        _folder.Write("b/notes.md", "no document");
        _folder.Write(".hidden/c.json", "no JSON");
        var corpus = await LoadAsync(Options);
        Assert.Empty(corpus.Findings);
        Assert.Equal(["a", "b1", "b1x", "b2"], corpus.Entities.Select(e => e.Key));
        Assert.Equal(4, corpus.DocumentCount);
        Assert.Equal("""{"id":"b1x"}""", corpus.Find("author", "b1x")?.Node.ToString());
        Assert.Null(corpus.Find("book", "b1x"));
    }

    [Fact]
    public async Task A_bad_document_never_stops_the_others()
    {
        _folder.Write("1.json", "{\n  \"authors\": [}");
        _folder.Write("2.json", [.. "{\"authors\":\""u8, 0xFF, .. "\"}"u8]);
        _folder.Write("3.json", """{"authors":[{"id":3}],"unknown":1}""");
        _folder.Write("4.jsonl", "{}\n{\"authors\"}\n  {\"books\":[{\"no\":1}]}\n{\"authors\":[{\"id\":\"good\"}]}\n");
        _folder.Write("5.json", "");
        var corpus = await LoadAsync(Options);
        var found = corpus.Findings.Select(f => $"{f.Id} {Path.GetFileName(f.Position.Path)}({f.Position.Line},{f.Position.Column}) {f.Pointer}").ToList();
        Assert.Equal(
            [
                "DSDK2000 1.json(2,15) ", "DSDK2000 2.json(1,13) ", "DSDK2001 3.json(1,19) /authors/0/id", "DSDK2009 3.json(1,23) /unknown",
                "DSDK2000 4.jsonl(2,11) ", "DSDK2008 4.jsonl(3,13) /books/0", "DSDK2000 5.json(1,1) ",
            ],
            found);
        Assert.NotNull(corpus.Find("author", "good"));
        Assert.Equal(8, corpus.DocumentCount);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Positions_in_a_file_of_lines_are_those_of_the_file(bool keep)
    {
        var path = _folder.Write("a.jsonl", "\uFEFF{\"authors\":[{\"id\":\"é\"}]}\r\n{\"authors\": [{\"id\":\"x\"}, {\"id\":\"é\"}]}\r\n");
        var corpus = await LoadAsync(Options with { KeepDocuments = keep });
        var finding = Assert.Single(corpus.Check());
        Assert.Equal((2, 32, "/authors/1/id"), (finding.Position.Line, finding.Position.Column, finding.Pointer));
        Assert.Equal("\"é\"", Encoding.UTF8.GetString((await File.ReadAllBytesAsync(path)).AsSpan(finding.Position.Offset, finding.Position.Length)));
        Assert.Equal((1, 19), (finding.Related[0].Position.Line, finding.Related[0].Position.Column));
    }

    [Fact]
    public async Task Findings_come_in_the_same_order_however_many_work()
    {
        for (var i = 0; i < 60; i++) _folder.Write($"{i:00}.jsonl", $"{{\"books\":[{{\"id\":\"b{i % 7}\",\"author\":\"a{i}\"}}]}}\n{{\"x\":{i}}}\nno\n");
        var one = await LoadAsync(Options with { MaxDegreeOfParallelism = 1 });
        var many = await LoadAsync(Options with { MaxDegreeOfParallelism = 16, KeepDocuments = false });
        Assert.True(one.Check().Count > 200);
        Assert.Equal(one.Check().Select(f => f.ToString()), many.Check().Select(f => f.ToString()));
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_finding()
    {
        var text = _folder.Write("notes.md", "text");
        var corpus = await Corpus.LoadAsync([Path.Combine(_folder.Path, "missing.json"), text], Options);
        Assert.Equal(["DSDK2000", "DSDK2110"], corpus.Findings.Select(f => f.Id).Order());
    }

    [Fact]
    public async Task A_file_given_by_name_is_read_whatever_it_is_called_and_a_stream_as_a_file()
    {
        var file = _folder.Write("a.geojson", """{"authors":[{"id":"a"}]}""");
        _folder.Write("folder/b.geojson", "no");
        var options = Options with { Streams = new Dictionary<string, Func<Stream>> { ["-"] = () => new MemoryStream("""{"authors":[{"id":1}]}"""u8.ToArray()) } };
        var corpus = await Corpus.LoadAsync([file, Path.Combine(_folder.Path, "folder"), "-"], options);
        Assert.Equal(2, corpus.DocumentCount);
        var finding = Assert.Single(corpus.Findings);
        Assert.Equal(("-", 1, 19), (finding.Position.Path, finding.Position.Line, finding.Position.Column));
    }

    [Theory]
    [InlineData("""{"a":1,"b":2,"a":3}""", "1:14 /a")]
    [InlineData("""{"a":[{"x":{"\u0061":1,"a":2}},{"y":1,"y":2,"y":3}],"a ":1}""", "1:24 /a/0/x/a, 1:39 /a/1/y, 1:45 /a/1/y")]
    [InlineData("""{"member-one":1,"member-two":2,"member-one":3}""", "1:32 /member-one")]
    [InlineData("""{"a":{"b":1},"b":{"a":1},"c":[{"a":1},{"a":1}],"\ud800":1,"\ud801":2,"\ufffd":3}""", "")]
    public async Task A_member_that_stands_twice_is_a_warning(string document, string expected)
    {
        var many = "{" + string.Join(',', Enumerable.Range(0, 80).Select(i => $"\"m{i}\":{document}")) + "}";
        var single = await Corpus.LoadAsync([_folder.Write("a.json", document), _folder.Write("b.jsonl", document + "\n\n" + document + "\n")], new CorpusOptions { KeepDocuments = false });
        var large = await Corpus.LoadAsync([_folder.Write("c.json", many), _folder.Write("d.json", many.Replace("m79", "m7", StringComparison.Ordinal))], new CorpusOptions());

        var places = single.Findings.GroupBy(f => (f.Position.Path, f.Position.Line)).Select(g => string.Join(", ", g.Select(f => $"1:{f.Position.Column} {f.Pointer}"))).ToList();
        Assert.All(single.Findings, f => Assert.Equal((CorpusDiagnostics.RepeatedMember, DiagnosticSeverity.Warning), (f.Id, f.Severity)));
        Assert.Equal(expected.Length == 0 ? [] : [expected, expected, expected], places);
        Assert.Equal(single.Findings.Count / 3 * 160 + 1, large.Findings.Count);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_left_out_and_the_next_ones_are_read()
    {
        var line = $$"""{"authors":[{"id":"{{new string('x', 2_000_000)}}"}]}""";
        _folder.Write("a.jsonl", $"{{\"authors\":[{{\"id\":\"a\"}}]}}\n{line}\n{{\"authors\":[{{\"id\":\"c\"}}]}}\n");
        var shorter = await LoadAsync(Options with { MaxLineLength = 400_000 });
        var finding = Assert.Single(shorter.Findings);
        Assert.Equal(("DSDK2112", 2), (finding.Id, finding.Position.Line));
        Assert.Equal(["a", "c"], shorter.Entities.Select(e => e.Key));
        Assert.Equal([1, 3], shorter.Entities.Select(e => e.KeyLocation.Position.Line));
        Assert.Empty((await LoadAsync(Options)).Findings);
    }

    [Fact]
    public async Task Loading_stops_when_asked_to()
    {
        _folder.Write("a.jsonl", string.Concat(Enumerable.Repeat("{\"authors\":[]}\n", 200_000)));
        using var stop = new CancellationTokenSource();
        var progress = new ProgressCallback(p => stop.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Corpus.LoadAsync([_folder.Path], Options, progress, stop.Token));
    }

    [Fact]
    public async Task Progress_counts_up_to_all_documents_and_bytes()
    {
        _folder.Write("a.json", "{}");
        var lines = string.Concat(Enumerable.Repeat("{\"authors\":[]}\n", 100_000));
        _folder.Write("b.jsonl", lines);
        var seen = new List<CorpusProgress>();
        await Corpus.LoadAsync([_folder.Path], Options, new ProgressCallback(seen.Add));
        Assert.True(seen.Count > 3);
        Assert.Equal(seen, seen.OrderBy(p => p.Bytes));
        Assert.Equal(new CorpusProgress(100_001, lines.Length + 2, lines.Length + 2), seen[^1]);
    }

    [Fact]
    public async Task A_folder_can_be_left_out_but_not_when_asked_for_by_name()
    {
        _folder.Write("good.json", """{"authors":[{"id":"a"}]}""");
        _folder.Write("broken/bad.json", "bad");
        var options = Options with { Exclude = p => Path.GetFileName(p) == "broken" };
        Assert.Empty((await LoadAsync(options)).Findings);
        Assert.Single((await Corpus.LoadAsync([Path.Combine(_folder.Path, "broken")], options)).Findings);
    }

    [Fact]
    public async Task A_quotation_of_a_text_that_is_not_kept_is_checked_by_reading_it_again()
    {
        _folder.Write("texts.jsonl", "{}\n{\"books\":[{\"id\":\"b\",\"text\":\"Once \\u00e9 upon\"}]}\n");
        _folder.Write("reviews.json", """{"reviews":[{"of":"b","quote":{"start":5,"end":6,"exact":"é"}},{"of":"b","quote":{"start":5,"end":6,"exact":"e"}}]}""");
        var corpus = await LoadAsync(Options with { KeepDocuments = false });
        var report = corpus.CheckIntegrity();
        Assert.Equal((1, 1, 0), (report.QuotationsVerified, report.QuotationsFailed, report.QuotationsUnchecked));
        Assert.All(corpus.Facts.Entities.SelectMany(e => e.At("/text")), v => Assert.Null(v.Text));
    }

    private Task<Corpus> LoadAsync(CorpusOptions options) => Corpus.LoadAsync([_folder.Path], options);
}
