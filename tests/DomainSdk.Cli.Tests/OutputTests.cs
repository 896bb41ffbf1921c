using System.Diagnostics;
using System.Text;
using DomainSdk.Cli.Output;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary>Output that cannot be written is no result: a message and exit code 2, in a process of its own.</summary>
public sealed class OutputTests : IDisposable
{
    private const int Items = 20_000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Text")]
    [InlineData("Json")]
    public void A_pipe_that_is_closed_is_told(string format)
    {
        using var process = Start(format);
        process.StandardOutput.Close();
        Ends(process);
    }

    [Fact]
    public async Task A_writer_that_fails_is_told()
    {
        var errors = new StringWriter();
        var output = new StreamWriter(new OutputStream(new FullStream()));
        Assert.Equal(ExitCode.CannotRun, await CommandLine.RunAsync(Arguments("Json"), output, errors));
        Assert.Contains("cannot be written", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_there_as_a_whole_or_not_at_all()
    {
        var path = Path.Combine(_folder.Path, "file");
        Directory.CreateDirectory(path);
        Assert.ThrowsAny<Exception>(() => WholeFile.Write(path, "text"));
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "*.new"));
    }

    private static void Ends(Process process)
    {
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(ExitCode.CannotRun, process.ExitCode);
        Assert.Contains("cannot be written", errors, StringComparison.Ordinal);
    }

    private Process Start(string format)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (var argument in Arguments(format)) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private string[] Arguments(string format)
    {
        var document = _folder.Write("document.json", "[" + string.Join(",", Enumerable.Repeat("1", Items)) + "]");
        var schema = _folder.Write("schema.json", """{ "items": { "type": "string" } }""");
        return ["check", document, "--schema", schema, "--format", format];
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");

        public override void Flush() => throw new IOException("No space left on device");
    }
}
