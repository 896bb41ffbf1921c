using System.Formats.Tar;
using System.IO.Compression;

namespace DomainSdk.Cli.Tests;

/// <summary>Documents in Zstandard files and compressed archives, and such files that are not whole.</summary>
public sealed class CompressionTests : IDisposable
{
    private const string Schema = """{ "type": "object", "properties": { "n": { "type": "integer" } } }""";

    private readonly TemporaryFolder _folder = new();
    private readonly string _schema;

    public CompressionTests() => _schema = _folder.Write("schema/n.schema.json", Schema);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lines_in_a_Zstandard_file_have_their_places()
    {
        var file = Write("a.jsonl.zst", [.. Zstandard("{\"n\":1}\n{\"n\":\"x\"}\n"u8), .. Zstandard("{\"n\":3}\n"u8)]);
        var run = await Run.Of("check", file, "--schema", _schema);
        Assert.Contains("a.jsonl.zst(2,6)", run.Output, StringComparison.Ordinal);
        Assert.Contains("documents: 3", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wherever_a_Zstandard_file_is_cut_off_that_is_a_finding()
    {
        var whole = Zstandard(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 60).Select(i => $$"""{"n":{{i * 7919}}}""" + "\n"))));
        for (var length = 0; length <= whole.Length; length++)
        {
            var run = await Run.Of("check", Write("a.jsonl.zst", whole[..length]), "--schema", _schema);
            Assert.Equal(length == whole.Length ? ExitCode.Clean : ExitCode.Findings, run.ExitCode);
            if (length < whole.Length) Assert.Contains("error DSDK2110", run.Output, StringComparison.Ordinal);
        }

        Assert.Contains("not Zstandard, or is cut off or damaged", (await Run.Of("check", Write("a.jsonl.zst", [.. whole, 7]), "--schema", _schema)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x88, ExitCode.Clean)]
    [InlineData(0x90, ExitCode.Findings)]
    public async Task A_window_beyond_128_MB_is_refused(byte window, int exitCode)
    {
        // A frame by RFC 8878, section 3.1.1: magic number, no options, the window, and one block of one byte as it is.
        var file = Write("a.json.zst", [0x28, 0xB5, 0x2F, 0xFD, 0, window, 9, 0, 0, (byte)'7']);
        var run = await Run.Of("check", file, "--schema", _folder.Write("schema/any.schema.json", """{ "type": "integer" }"""));
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Theory]
    [InlineData(".tar.gz")]
    [InlineData(".tgz")]
    [InlineData(".tar.zst")]
    public async Task A_compressed_archive_is_read_as_a_folder_of_its_name(string extension)
    {
        _folder.Write("in/deep/a.jsonl", "{\"n\":1}\n{\"n\":\"x\"}\n");
        _folder.Write("in/b.yaml", "n: y\n");
        using var tar = new MemoryStream();
        await TarFile.CreateFromDirectoryAsync(Path.Combine(_folder.Path, "in"), tar, includeBaseDirectory: false);
        var bytes = extension.EndsWith("zst", StringComparison.Ordinal) ? Zstandard(tar.ToArray()) : GZip(tar.ToArray());

        var run = await Run.Of("check", Write("all" + extension, bytes), "--schema", _schema);
        Assert.Contains($"all{extension}/deep/a.jsonl(2,6)", run.Output, StringComparison.Ordinal);
        Assert.Contains($"all{extension}/b.yaml(1,4)", run.Output, StringComparison.Ordinal);
        Assert.Contains("documents: 3", run.Output, StringComparison.Ordinal);

        var cut = await Run.Of("check", Write("all" + extension, bytes[..^9]), "--schema", _schema);
        Assert.Equal(ExitCode.Findings, cut.ExitCode);
        Assert.Matches("cut off|not whole", cut.Output);
    }

    [Fact]
    public async Task Parts_of_compressed_documents_are_merged()
    {
        _folder.Write("seed/parties.yaml", "parties: [{ id: party:a, kind: person, name: A }]\n");
        Write("seed/parties.yaml.zst", Zstandard(await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "seed/parties.yaml"))));
        File.Delete(Path.Combine(_folder.Path, "seed/parties.yaml"));
        var (data, part) = (Path.Combine(_folder.Path, "seed"), Path.Combine(_folder.Path, "1.part"));
        await Run.Of("check", data, "--shard", "1/1", "--partial", part);
        var whole = await Run.Of("check", data);
        Assert.Contains("parties: 1", whole.Output, StringComparison.Ordinal);
        Assert.Equal(whole.Output, (await Run.Of("merge", part)).Output);
    }

    private static byte[] Zstandard(ReadOnlySpan<byte> bytes)
    {
        using var compressor = new ZstdSharp.Compressor();
        return compressor.Wrap(bytes).ToArray();
    }

    private static byte[] GZip(byte[] bytes)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Optimal)) zip.Write(bytes);
        return zipped.ToArray();
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
