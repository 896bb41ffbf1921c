using DomainSdk.Cli.Output;
using DomainSdk.Cli.Settings;
using DomainSdk.Cli.Watching;

namespace DomainSdk.Cli.Tests;

/// <summary><c>check --watch</c>: what counts as a change, what happens then, and how it ends.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _schema;
    private readonly string _document;

    public WatchTests()
    {
        _schema = _folder.Write("schema/n.schema.json", """{ "type": "object", "properties": { "n": { "type": "integer" } } }""");
        _document = _folder.Write("data/a.json", """{ "n": 1 }""");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_checked_again_when_a_document_changes_and_the_exit_code_is_that_of_the_last_check()
    {
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var rounds = 0;
        var exitCode = await WatchRun.ExecuteAsync(Request, Changed, output, errors, stop.Token);
        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Equal(3, output.ToString().Split("documents: ").Length - 1);
        Assert.Contains("documents: 2", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, errors.ToString().Split("waiting for changes").Length - 1);

        Task Changed(WatchedFiles before, CancellationToken cancellationToken)
        {
            Assert.Equal(before, before.Again());
            if (++rounds == 3) stop.Cancel();
            else if (rounds == 1) File.WriteAllText(_document, """{ "n": "wrong" }""");
            else _folder.Write("data/deep/b.jsonl", "{}\n");
            if (rounds < 3) Assert.NotEqual(before, before.Again());
            return Task.CompletedTask;
        }
    }

    [Theory]
    [InlineData("data/new.yaml", true)]
    [InlineData("data/notes.md", false)]
    [InlineData("data/.hidden.json", false)]
    [InlineData("schema/other.schema.json", true)]
    [InlineData("schema/report.json", false)]
    public void What_the_check_reads_is_watched_and_nothing_else(string name, bool isWatched)
    {
        var before = WatchedFiles.Of(Request());
        _folder.Write(name, "{ }");
        Assert.Equal(isWatched, !before.Again().Equals(before));
    }

    [Fact]
    public async Task Settings_that_are_wrong_meanwhile_are_told_and_the_watch_goes_on()
    {
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var (reads, rounds) = (0, 0);
        var exitCode = await WatchRun.ExecuteAsync(
            () => ++reads == 2 ? throw new InvalidOperationException("domainsdk.json(1,1): wrong") : Request(),
            (_, _) =>
            {
                if (++rounds == 3) stop.Cancel();
                return Task.CompletedTask;
            },
            output, errors, stop.Token);
        Assert.Equal(ExitCode.Clean, exitCode);
        Assert.Contains("domainsdk: domainsdk.json(1,1): wrong", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, output.ToString().Split("documents: ").Length - 1);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_the_exit_code_of_the_last_check()
    {
        if (OperatingSystem.IsWindows()) return;
        using var tool = ToolProcess.Start("check", Path.GetDirectoryName(_document)!, "--schema", _schema, "--watch");
        await tool.ReadErrorsUntilAsync("waiting for changes");
        await File.WriteAllTextAsync(_document, """{ "n": "wrong", "more": true }""");
        await tool.ReadErrorsUntilAsync("waiting for changes");
        Assert.Equal(ExitCode.Findings, await tool.EndAsync("INT"));
    }

    [Theory]
    [InlineData("--fix")]
    [InlineData("--partial", "x.part")]
    public async Task What_does_not_go_with_it_is_refused(params string[] options)
    {
        var run = await Run.Of(["check", _document, "--schema", _schema, "--watch", .. options]);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("--watch", run.Errors, StringComparison.Ordinal);
    }

    private CheckRequest Request() => CheckRequest.Of(
        [Path.GetDirectoryName(_document)!], _schema, null,
        new ReportChoices(ReportFormat.Text) { Files = [(ReportFormat.Json, Path.Combine(_folder.Path, "schema", "report.json"))] }, 1,
        new SchemaChoices(FormatAssertion.Assert, [], []), CheckSettings.None, () => Stream.Null) with { Watches = true };
}
