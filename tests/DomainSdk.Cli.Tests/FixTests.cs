using System.Text;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>check --fix</c>: what is certain is mended, nothing else is touched.</summary>
public sealed class FixTests : IDisposable
{
    // The broken seeds of which it is certain what is meant.
    private static readonly string[] s_mendable =
    [
        "11-r3-off-by-one", "13-r3-other-prefix", "14-r3-other-suffix", "17-r3-beyond-the-end", "18-r3-empty-passage", "21-r4-start-in-a-pair", "22-r4-end-in-a-pair",
        "58-r13-other-digest", "59-r13-count-of-another-unit", "60-r13-text-file-was-changed",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Broken, "*.expected.json").Select(p => Path.GetFileName(p).Replace(".expected.json", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Broken => Path.Combine(TestPaths.Repository, "seeds", "broken");

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_broken_seed_loses_its_finding_or_stays_as_it_is(string name)
    {
        var target = Copy(name);
        var before = Bytes();
        var shown = await Run.Of("check", target, "--fix", "--dry-run");
        Assert.Equal(before, Bytes());

        var run = await Run.Of("check", target, "--fix");
        var after = Bytes();
        var isMended = s_mendable.Contains(name);
        Assert.Equal(isMended ? ExitCode.Clean : ExitCode.Findings, run.ExitCode);
        Assert.Equal(isMended, shown.Output.Contains("\n@@ ", StringComparison.Ordinal));
        Assert.Contains(isMended ? "mended: 1" : "mended: 0", run.Output, StringComparison.Ordinal);
        if (!isMended) Assert.Equal(before, after);
        foreach (var (path, text) in before) Assert.Equal(WithoutMarks(text), WithoutMarks(after[path]));

        // What was shown is what was done.
        var added = shown.Output.Split('\n').Where(l => l.StartsWith('+') && !l.StartsWith("+++", StringComparison.Ordinal)).Select(l => l[1..]);
        Assert.All(added, line => Assert.Contains(line, Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(string.Concat(after.Values))), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\uFEFF", "\r\n")]
    [InlineData("", "\n")]
    public async Task Layout_stays_byte_for_byte(string mark, string lineEnd)
    {
        const string text = "“Nö 🐟,” he said. “Yes,” she said.";
        var document = $$$"""
            { "articles" : [ {"id":"article:a",   "uri":"https://courier.example/a","language":"en","published":"2031",
            	"body":{ "charCount":  1e1 ,"contentType":"text/plain","value":"{{{text}}}", "sha256":"{{{new string('0', 64)}}}" }}],

            "parties":[{"id":"party:p","kind":"person","name":"P"}] ,
            "statements":[{"id":"statement:a","articleId":"article:a","kind":"direct","speaker":{"partyId":"party:p"},"selector":{"exact":"Yes,","end" : 7 ,"start":3,"prefix":"xx"},"source":{"type":"newsReport","assertedBy":"me"}}]}
            """.ReplaceLineEndings(lineEnd);
        var file = _folder.Write("a.json", mark + document);
        var run = await Run.Of("check", file, "--fix");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var start = text.IndexOf("Yes", StringComparison.Ordinal);
        var expected = document.Replace("1e1", $"{text.Length}", StringComparison.Ordinal).Replace(new string('0', 64), Integrity.QuotationCheck.Sha256(text), StringComparison.Ordinal)
            .Replace("\"end\" : 7 ,\"start\":3,\"prefix\":\"xx\"", $"\"end\" : {start + 4} ,\"start\":{start},\"prefix\":\" “\"", StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes(mark + expected), await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task A_line_of_many_is_mended_alone()
    {
        var wrong = string.Join(' ', (await File.ReadAllTextAsync(Path.Combine(Broken, "11-r3-off-by-one.json"))).Split('\n').Select(l => l.Trim())).Trim();
        string[] lines = ["""{ "parties": [] }""", wrong, "", """{"agreements":[ ]}"""];
        var file = _folder.Write("all.jsonl", string.Join('\n', lines));
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", _folder.Path, "--fix")).ExitCode);
        lines[1] = wrong.Replace("\"start\": 2, \"end\": 22", "\"start\": 1, \"end\": 21", StringComparison.Ordinal);
        Assert.Equal(lines, (await File.ReadAllTextAsync(file)).Split('\n'));
    }

    [Fact]
    public async Task Documents_of_any_schema_with_quotations_are_mended()
    {
        var schema = _folder.Write("schema/note.schema.json", """
            {"type":"object","properties":{"text":{"type":"string"},"at":{"type":"integer"},"to":{"type":"integer"},"words":{"type":"string"}},
             "x-quotation":{"text":"/text","start":"/at","end":"/to","exact":"/words"}}
            """);
        var file = _folder.Write("notes/a.json", """{"text":"one two three","at":0,"to":3,"words":"two"}""");
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", file, "--schema", schema, "--fix")).ExitCode);
        Assert.Equal("""{"text":"one two three","at":4,"to":7,"words":"two"}""", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_digest_stays_while_a_passage_is_not_in_the_text()
    {
        var target = Copy("10-r3-other-words");
        var wrong = (await File.ReadAllTextAsync(target)).Replace("\"sha256\": \"d4a9", "\"sha256\": \"0000", StringComparison.Ordinal);
        await File.WriteAllTextAsync(target, wrong);
        Assert.Equal(ExitCode.Findings, (await Run.Of("check", target, "--fix")).ExitCode);
        Assert.Equal(wrong, await File.ReadAllTextAsync(target));
    }

    [Fact]
    public async Task A_link_stays_a_link_and_permissions_stay()
    {
        var target = Copy("58-r13-other-digest");
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var link = Path.Combine(_folder.Path, "link.json");
        File.CreateSymbolicLink(link, target);
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", link, "--fix")).ExitCode);
        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(target));
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", target)).ExitCode);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("check", Broken, "--dry-run")).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Run.WithInput("{}", "check", "-", "--fix")).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("check", Path.Combine(_folder.Path, "gone.json"), "--fix")).ExitCode);
    }

    // The seeds are read where they are and written to a folder of the test.
    private string Copy(string name)
    {
        var source = Directory.EnumerateFileSystemEntries(Broken, name + "*").Single(p => !p.EndsWith(".expected.json", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(p) == name);
        var target = Path.Combine(_folder.Path, "case", Path.GetFileName(source));
        if (Directory.Exists(source))
        {
            Directory.CreateDirectory(target);
            foreach (var file in Directory.EnumerateFiles(source)) File.WriteAllBytes(Path.Combine(target, Path.GetFileName(file)), File.ReadAllBytes(file));
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, File.ReadAllBytes(source));
        }

        return target;
    }

    private Dictionary<string, string> Bytes() =>
        Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).ToDictionary(p => p, p => Encoding.Latin1.GetString(File.ReadAllBytes(p)));

    private static string WithoutMarks(string json) => FixDamageTests.WithoutMarks(json);
}
