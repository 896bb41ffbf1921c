using System.Diagnostics;
using DomainSdk.Tests.Integrity;

namespace DomainSdk.Tests.Loading;

/// <summary>What stands in a folder and is no file, or no file any more, and callers that fail, keep nobody waiting.</summary>
public sealed class HostileFileTests : IDisposable
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(120);

    private readonly TemporaryFolder _folder = new();

    private static CorpusOptions Options => new() { SchemaOf = _ => CorpusCase.Schema };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_pipe_in_a_folder_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("good.json", """{"authors":[{"id":"good"}]}""");
        await Process.Start("mkfifo", [Path.Combine(_folder.Path, "a-pipe.json")]).WaitForExitAsync();
        Link("b-linked-pipe.json", "a-pipe.json");
        Link("c-endless.json", "/dev/zero");
        Link("d-dangling.json", "none.json");
        Link("e-round.json", "e-round.json");
        Link("f-linked.json", "good.json");
        var corpus = await Corpus.LoadAsync([_folder.Path], Options).WaitAsync(Hang);
        Assert.NotNull(corpus.Find("author", "good"));
        Assert.Equal(
            ["a-pipe.json DSDK2000", "b-linked-pipe.json DSDK2000", "c-endless.json DSDK2000", "d-dangling.json DSDK2110", "e-round.json DSDK2110"],
            corpus.Findings.Select(f => $"{Path.GetFileName(f.Position.Path)} {f.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_never_ends_is_not_read_for_ever()
    {
        if (OperatingSystem.IsWindows()) return;
        var corpus = await Corpus.LoadAsync(["/dev/zero"], Options).WaitAsync(Hang);
        Assert.Equal("DSDK2110", Assert.Single(corpus.Findings).Id);
    }

    [Fact]
    public void A_schema_that_never_ends_is_not_read_for_ever()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Contains("no end", Assert.Throws<IOException>(() => JsonSchema.Load("/dev/zero")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_cut_off_while_it_is_read_is_not_taken_for_whole()
    {
        var path = _folder.Write("a.jsonl", string.Concat(Enumerable.Repeat("{\"authors\":[]}\n", 2_000_000)));
        var cutting = new ProgressCallback(_ => Cut(path));
        var corpus = await Corpus.LoadAsync([path], Options with { KeepDocuments = false }, cutting).WaitAsync(Hang);
        Assert.Contains(corpus.Findings, f => f.Message.Contains("to its end", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_progress_callback_that_throws_ends_the_loading_with_its_exception()
    {
        for (var i = 0; i < 100; i++) _folder.Write($"{i}.jsonl", string.Concat(Enumerable.Repeat("{\"authors\":[]}\n", 1_000)));
        var failing = new ProgressCallback(_ => throw new InvalidOperationException("as told"));
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Corpus.LoadAsync([_folder.Path], Options, failing).WaitAsync(Hang));
        Assert.Equal("as told", failure.Message);
    }

    [Fact]
    public async Task A_finding_callback_that_throws_ends_the_loading_with_its_exception()
    {
        for (var i = 0; i < 100; i++) _folder.Write($"{i}.json", "no");
        var failing = Options with { OnFinding = _ => throw new InvalidOperationException("as told") };
        await Assert.ThrowsAsync<InvalidOperationException>(() => Corpus.LoadAsync([_folder.Path], failing).WaitAsync(Hang));
    }

    private static void Cut(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.SetLength(0);
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(_folder.Path, name), target);
}
