using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using DomainSdk.Tests.Integrity;

namespace DomainSdk.Tests.Loading;

/// <summary>Documents in gzip files and archives, and such files that are not whole.</summary>
public sealed class CompressedFileTests : IDisposable
{
    private const string Lines = "{\"authors\":[{\"id\":\"a\"}]}\n{\"authors\":[{\"id\":\"b\"},{\"id\":7}]}\n";
    private static readonly CorpusOptions s_options = new() { SchemaOf = _ => CorpusCase.Schema, KeepDocuments = false };
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.jsonl.gz")]
    [InlineData("a.NDJSON.GZ")]
    public async Task Lines_in_a_gzip_file_have_their_places(string name)
    {
        Write(name, [.. Zip(Lines), .. Zip("{\"authors\":[{\"id\":\"c\"}]}\n")]);
        var corpus = await Corpus.LoadAsync([_folder.Path], s_options);
        Assert.Equal(3, corpus.DocumentCount);
        Assert.Equal(["a", "b", "c"], corpus.Facts.Entities.Select(e => e.Key));
        var finding = Assert.Single(corpus.Findings);
        Assert.Equal((2, 30), (finding.Position.Line, finding.Position.Column));
    }

    [Fact]
    public async Task Wherever_a_gzip_file_is_cut_off_that_is_a_finding()
    {
        var whole = Zip(string.Concat(Enumerable.Range(0, 300).Select(i => $$"""{"authors":[{"id":"{{i * 7919}}"}]}""" + "\n")));
        for (var length = 0; length <= whole.Length + 1; length++)
        {
            Write("a.jsonl.gz", length <= whole.Length ? whole[..length] : [.. whole, 0]);
            var corpus = await Corpus.LoadAsync([Path.Combine(_folder.Path, "a.jsonl.gz")], s_options);
            if (length == whole.Length) Assert.Empty(corpus.Findings);
            else Assert.Contains(corpus.Findings, f => f.Id == CorpusDiagnostics.UnreadableFile && !f.Message.Contains("archive", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Bytes_that_are_wrong_are_a_finding()
    {
        var whole = Zip(Lines);
        for (var at = 10; at < whole.Length; at++)
        {
            var wrong = whole.ToArray();
            wrong[at] ^= 0x55;
            Write("a.json.gz", wrong);
            Assert.NotEmpty((await Corpus.LoadAsync([_folder.Path], s_options)).Findings);
        }
    }

    [Fact]
    public async Task An_archive_is_read_as_a_folder_of_its_name()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "in", "deep")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.jsonl"), Lines);
        await File.WriteAllBytesAsync(Path.Combine(folder, "c.json.gz"), Zip("""{"authors":[{"id":"c"}]}"""));
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.md"), "no document");
        var archive = Path.Combine(_folder.Path, "all.tar");
        await TarFile.CreateFromDirectoryAsync(Path.Combine(_folder.Path, "in"), archive, includeBaseDirectory: false);

        var corpus = await Corpus.LoadAsync([archive], s_options);
        Assert.Equal(["a", "b", "c"], corpus.Facts.Entities.Select(e => e.Key));
        Assert.Equal("all.tar/deep/a.jsonl(2,30)", Path.GetRelativePath(_folder.Path, Assert.Single(corpus.Findings).Position.ToString()).Replace('\\', '/'));

        await File.WriteAllBytesAsync(archive, (await File.ReadAllBytesAsync(archive))[..900]);
        Assert.Contains((await Corpus.LoadAsync([archive], s_options)).Findings, f => f.Id == CorpusDiagnostics.UnreadableFile);
    }

    [Theory]
    [InlineData(512, 0)]
    [InlineData(1024, 0)]
    [InlineData(0, 512)]
    public async Task An_archive_that_does_not_end_as_archives_do_is_a_finding(int cut, int zerosBefore)
    {
        byte[] bytes = [.. Tar(("a.json", "{}")), .. new byte[zerosBefore], .. zerosBefore > 0 ? Tar(("b.json", "7")) : []];
        Write("all.tar", bytes[..^cut]);
        Assert.Equal(cut == 512 || cut == 1024 || zerosBefore > 0, (await Corpus.LoadAsync([Path.Combine(_folder.Path, "all.tar")], s_options)).Findings.Any(f => f.Id == CorpusDiagnostics.UnreadableFile));
    }

    [Fact]
    public async Task Names_in_an_archive_are_those_of_one_file_each_and_lead_nowhere_else()
    {
        Write("twice.tar", Tar(("a.json", "{}"), ("./a.json", "7")));
        Write("out.tar", Tar(("../a.json", "7")));
        Write("dot.tar", Tar(("x/./a.json", "7")));
        foreach (var (name, id) in new[] { ("twice.tar", CorpusDiagnostics.UnreadableFile), ("out.tar", CorpusDiagnostics.UnreadableFile), ("dot.tar", DiagnosticCatalog.WrongType) })
            Assert.Equal(id, Assert.Single((await Corpus.LoadAsync([Path.Combine(_folder.Path, name)], s_options)).Findings).Id);
    }

    [Fact]
    public async Task A_text_in_a_file_that_cannot_be_read_again_is_kept()
    {
        Write("texts.jsonl.gz", Zip("""{"books":[{"id":"b","text":"Once"}]}"""));
        _folder.Write("reviews.json", """{"reviews":[{"of":"b","quote":{"start":0,"end":4,"exact":"Once"}}]}""");
        Assert.Equal(1, (await Corpus.LoadAsync([_folder.Path], s_options)).CheckIntegrity().QuotationsVerified);
    }

    // 1,024 bytes of zeros at its end, and none of the filling to 10 kB that some programs add.
    private static byte[] Tar(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, TarEntryFormat.Ustar, leaveOpen: true))
            foreach (var (name, text) in files) tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        return bytes.ToArray();
    }

    private static byte[] Zip(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal)) zip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder.Path, name), bytes);
}
