using System.Text.Json;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>query</c> and <c>export</c>.</summary>
public class QueryTests
{
    private static readonly string Seeds = Path.Combine(TestPaths.Repository, "seeds");
    private const string Question = "SELECT kind, count(*) AS number, NULL AS nothing FROM statements GROUP BY kind ORDER BY kind";

    [Theory]
    [InlineData("table", "kind      number  nothing\n--------  ------  -------\ndirect    ")]
    [InlineData("csv", "kind,number,nothing\ndirect,")]
    [InlineData("json", "[\n  {\"kind\":\"direct\",\"number\":")]
    [InlineData("ndjson", "{\"kind\":\"direct\",\"number\":")]
    public async Task An_answer_is_written_in_each_format(string format, string beginning)
    {
        var run = await Run.Of("query", Question, Seeds, "--format", format);
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(beginning, run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        if (format == "json") Assert.Equal(3, JsonDocument.Parse(run.Output).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Tables_are_listed_without_a_question()
    {
        var run = await Run.Of("query", "--tables", Seeds);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("articles (15 rows)", run.Output, StringComparison.Ordinal);
        Assert.Contains("statement_date_first", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT titel FROM agreements", "did you mean 'title'?")]
    [InlineData("SELECT * FROM agrements", "did you mean 'agreements'?")]
    [InlineData("DROP TABLE articles", "read-only")]
    [InlineData("", "--tables")]
    public async Task A_wrong_question_is_one_line(string sql, string expected)
    {
        var run = await Run.Of("query", sql, Seeds);
        Assert.Equal((ExitCode.CannotRun, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task What_was_found_is_a_table_and_the_answer_is_written_all_the_same()
    {
        var broken = Path.Combine(Seeds, "broken", "01-r1-duplicate-party.json");
        var run = await Run.Of("query", "SELECT id, rule, line, related_line FROM findings", broken, "--format", "csv");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal("id,rule,line,related_line\nDSDK4001,R1,4,3\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Contains("'findings'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_stay_escapes()
    {
        foreach (var format in new[] { "table", "json", "ndjson" })
            Assert.DoesNotContain('\u001b', (await Run.Of("query", "SELECT chr(27) AS a, chr(27) AS a", Seeds, "--format", format)).Output);
    }

    [Fact]
    public async Task An_export_is_whole_and_writes_over_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "corpus.jsonl");
        Assert.Equal(ExitCode.Clean, (await Run.Of("export", "--to", file, Seeds)).ExitCode);
        var before = File.ReadAllText(file);
        var again = await Run.Of("export", "--to", file, Seeds);
        Assert.Equal(ExitCode.CannotRun, again.ExitCode);
        Assert.Contains("--force", again.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await Run.Of("export", "--to", file, Seeds, "--force")).ExitCode);
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task What_is_read_is_never_written_over()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", "{}");
        var run = await Run.Of("export", "--to", file, "--force", file);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Equal("{}", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("corpus.xlsx")]
    [InlineData("missing/corpus.csv")]
    [InlineData("corpus.csv", "--table", "nothing")]
    public async Task What_cannot_be_written_is_told(string name, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of(["export", "--to", Path.Combine(folder.Path, name), Seeds, .. options]);
        Assert.Equal((ExitCode.CannotRun, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Documents_of_other_schemas_have_the_tables_of_keywords()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("s.json", """{ "items": { "x-entity": { "kind": "thing", "key": "/id" } } }""");
        var document = folder.Write("d.json", """[ { "id": "a" }, { "id": "b" } ]""");
        var run = await Run.Of("query", "SELECT kind, key FROM entities ORDER BY key", document, "--schema", schema, "--format", "csv");
        Assert.Equal("kind,key\nthing,a\nthing,b\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("query", "SELECT * FROM articles", document, "--schema", schema)).ExitCode);
    }

    [Fact]
    public async Task An_export_never_writes_over_a_document_wherever_links_lead()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("any.json", "true");
        var document = folder.Write("data/x.jsonl", "{}\n");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "link"), Path.Combine(folder.Path, "data"));
        foreach (var (to, from) in new[] { ("data/x.jsonl", "data"), ("link/x.jsonl", "data"), ("data/x.jsonl", "link") })
        {
            var run = await Run.Of("export", "--to", Path.Combine(folder.Path, to), "--force", Path.Combine(folder.Path, from), "--schema", schema);
            Assert.Equal(ExitCode.CannotRun, run.ExitCode);
            Assert.Contains("would write over", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal("{}\n", await File.ReadAllTextAsync(document));
        var beside = await Run.Of("export", "--to", Path.Combine(folder.Path, "data/new.sqlite"), Path.Combine(folder.Path, "data"), "--schema", schema);
        Assert.Equal((ExitCode.Clean, ""), (beside.ExitCode, beside.Errors));
    }
}
