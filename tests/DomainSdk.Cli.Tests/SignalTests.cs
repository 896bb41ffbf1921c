using System.Diagnostics;
using System.Text.Json;

namespace DomainSdk.Cli.Tests;

/// <summary>What is left when the tool is ended from outside, and where files that are none are named.</summary>
public sealed class SignalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SIGTERM_while_the_output_waits_leaves_reports_in_files_whole()
    {
        if (OperatingSystem.IsWindows()) return;
        // More than a pipe holds, and nobody reads it: the tool waits at its output, and the files before it are written.
        var schema = _folder.Write("n.schema.json", """{ "type": "integer" }""");
        var data = _folder.Write("data.jsonl", string.Concat(Enumerable.Repeat("\"x\"\n", 5_000)));
        var report = Path.Combine(_folder.Path, "report.json");
        using var tool = ToolProcess.Start("check", data, "--schema", schema, "--format", "json", "--report", "json=" + report);
        await tool.UntilThereAsync(report);
        Assert.Equal(143, await tool.EndAsync("TERM"));
        Assert.Equal(5_000, JsonDocument.Parse(await File.ReadAllTextAsync(report)).RootElement.GetProperty("findings").GetArrayLength());
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(tool.ReadOutputAsync().GetAwaiter().GetResult()));
        Assert.Equal(["data.jsonl", "n.schema.json", "report.json"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_pipe_is_written_to_as_a_report_and_stays_a_pipe()
    {
        if (OperatingSystem.IsWindows()) return;
        var (pipe, seeds) = (Path.Combine(_folder.Path, "pipe.jsonl"), _folder.Write("seed/a.json", "{}"));
        await Process.Start("mkfifo", [pipe]).WaitForExitAsync();
        Assert.True(SpecialFile.IsThere(pipe));
        Assert.True(SpecialFile.IsThere("/dev/null"));
        Assert.False(SpecialFile.IsThere(seeds));
        Assert.False(SpecialFile.IsThere(_folder.Write("empty", "")));
        Assert.False(SpecialFile.IsThere(Path.Combine(_folder.Path, "gone")));

        var reading = Task.Run(() => File.ReadAllText(pipe));
        await Run.Of("check", seeds, "--report", "json=" + pipe);
        Assert.NotNull(JsonDocument.Parse(await reading));
        Assert.True(SpecialFile.IsThere(pipe));
    }

    [Fact]
    public async Task An_export_takes_the_place_of_no_pipe()
    {
        if (OperatingSystem.IsWindows()) return;
        var pipe = Path.Combine(_folder.Path, "pipe.jsonl");
        await Process.Start("mkfifo", [pipe]).WaitForExitAsync();
        var run = await Run.Of("export", _folder.Write("seed/a.json", "{}"), "--to", pipe, "--force");
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("a pipe or a device is there", run.Errors, StringComparison.Ordinal);
        Assert.True(SpecialFile.IsThere(pipe));
    }
}
