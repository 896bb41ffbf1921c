using System.Formats.Tar;

namespace DomainSdk.Cli.Tests;

/// <summary>What a command writes stands nowhere but under its name: nothing beside it is touched, and nothing that is read.</summary>
public sealed class UnfinishedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _schema;
    private readonly string _document;

    public UnfinishedFileTests() => (_schema, _document) = (_folder.Write("s.json", """{ "type": "object" }"""), _folder.Write("d.json", """{"a":1}"""));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_file_and_no_link_beside_it_is_written_over()
    {
        if (OperatingSystem.IsWindows()) return;
        var victim = _folder.Write("victim", "mine");
        var report = Path.Combine(_folder.Path, "r.json");
        File.CreateSymbolicLink(_document + ".new", victim);
        _folder.Write("r.json.new", "mine");
        _folder.Write("p.part.new", "mine");

        Assert.Equal(ExitCode.Clean, (await Run.Of("fmt", _document)).ExitCode);
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", _document, "--schema", _schema, "--shard", "1/1", "--partial", Path.Combine(_folder.Path, "p.part"))).ExitCode);
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", _document, "--schema", _schema, "--report", "json=" + report)).ExitCode);

        foreach (var file in new[] { victim, report + ".new", Path.Combine(_folder.Path, "p.part.new") }) Assert.Equal("mine", await File.ReadAllTextAsync(file));
        Assert.Null(new FileInfo(_document).LinkTarget);
        Assert.Equal(["d.json.new", "p.part.new", "r.json.new"], Directory.EnumerateFiles(_folder.Path, "*.new").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_report_is_never_written_over_a_schema_of_the_settings_or_of_a_folder()
    {
        var settings = _folder.Write("domainsdk.json", """{ "schemas": [{ "files": "d.json", "schema": "s.json" }] }""");
        var other = _folder.Write("refs/other.json", "true");
        foreach (var line in new string[][]
        {
            ["check", _document, "--config", settings, "--report", "json=" + _schema],
            ["check", _document, "--schema", _schema, "--schemas", Path.GetDirectoryName(other)!, "--report", "json=" + other],
        })
        {
            var run = await Run.Of(line);
            Assert.Equal(ExitCode.CannotRun, run.ExitCode);
            Assert.Contains("would write over", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal("true", await File.ReadAllTextAsync(other));
    }

    [Fact]
    public async Task A_damaged_number_of_an_archive_is_a_finding()
    {
        var archive = Archive(new UstarTarEntry(TarEntryType.RegularFile, "d.json") { DataStream = new MemoryStream("{}"u8.ToArray()) });
        var bytes = await File.ReadAllBytesAsync(archive);
        bytes[124] = 0x80;
        bytes.AsSpan(125, 11).Fill(0xFF);
        bytes.AsSpan(148, 8).Fill((byte)' ');
        System.Text.Encoding.ASCII.GetBytes(Convert.ToString(bytes.Take(512).Sum(b => b), 8).PadLeft(6, '0') + "\0 ").CopyTo(bytes, 148);
        await File.WriteAllBytesAsync(archive, bytes);
        var run = await Run.Of("check", archive, "--schema", _schema);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("error DSDK2110", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    public async Task A_link_in_an_archive_is_a_finding_and_the_rest_is_read(TarEntryType type)
    {
        var archive = Archive(new PaxTarEntry(type, "link.json") { LinkName = "d.json" }, new PaxTarEntry(TarEntryType.RegularFile, "d.json") { DataStream = new MemoryStream("1"u8.ToArray()) });
        var run = await Run.Of("check", archive, "--schema", _schema);
        Assert.Contains("link.json", run.Output, StringComparison.Ordinal);
        Assert.Contains("error DSDK2110", run.Output, StringComparison.Ordinal);
        Assert.Contains("error DSDK2001", run.Output, StringComparison.Ordinal);
    }

    private string Archive(params TarEntry[] entries)
    {
        var path = Path.Combine(_folder.Path, "a.tar");
        using var writer = new TarWriter(File.Create(path));
        foreach (var entry in entries) writer.WriteEntry(entry);
        return path;
    }
}
