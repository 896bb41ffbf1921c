namespace DomainSdk.Cli.Tests;

/// <summary>How much of a report is written, and where to.</summary>
public sealed class ReportChoiceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _schema;
    private readonly string _documents;

    public ReportChoiceTests()
    {
        _schema = _folder.Write("s.json", """{ "type": "object", "required": [ "name" ], "properties": { "size": { "type": "integer" } } }""");
        _documents = _folder.Write("a.jsonl", "{}\n{\"size\":\"x\"}\n{\"name\":1}\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reports_go_to_files_in_formats_of_their_own()
    {
        var (sarif, json) = (Path.Combine(_folder.Path, "a.sarif"), Path.Combine(_folder.Path, "b=c.json"));
        var run = await Check("--report", "sarif=" + sarif, "--report", "JSON=" + json);
        Assert.Contains("findings: 3", run.Output, StringComparison.Ordinal);
        Assert.Equal((await Check("--format", "sarif")).Output, File.ReadAllText(sarif));
        Assert.Equal((await Check("--format", "json")).Output, File.ReadAllText(json));
        Assert.Equal(ExitCode.CannotRun, (await Check("--report", "sarif")).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Check("--report", "7=x")).ExitCode);
    }

    [Fact]
    public async Task Only_what_an_earlier_report_does_not_list_is_told_and_fails()
    {
        var known = Path.Combine(_folder.Path, "known.json");
        await Check("--report", "json=" + known);
        var run = await Check("--baseline", known);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("findings: 0\nknown findings: 3", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        // A finding is known as often as it is listed, wherever it stands now.
        File.WriteAllText(_documents, "{\"name\":2}\n{}\n{\"size\":\"x\"}\n{}\n");
        run = await Check("--baseline", known);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("a.jsonl(4,1): error DSDK2008", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.jsonl(2,1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("findings: 1\nknown findings: 3", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotRun, (await Check("--baseline", _schema)).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Check("--baseline", known + "x")).ExitCode);
    }

    [Fact]
    public async Task A_baseline_is_of_the_files_beside_it_and_of_the_members_that_it_lists()
    {
        var known = Path.Combine(_folder.Path, "known.json");
        File.WriteAllText(known, """{ "findings": [ { "id": "DSDK2001", "file": "b.json", "pointer": "/size", "message": "Expected integer, but found the string \"x\"." } ] }""");
        var document = _folder.Write("b.json", """{ "name": 1, "size": "x" }""");
        var other = _folder.Write("sub/b.json", """{ "name": 1, "size": "x" }""");
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", document, "--schema", _schema, "--baseline", known)).ExitCode);
        Assert.Equal(ExitCode.Findings, (await Run.Of("check", other, "--schema", _schema, "--baseline", known)).ExitCode);
        File.WriteAllText(_schema, """{ "properties": { "other": { "type": "integer" } } }""");
        File.WriteAllText(document, """{ "other": "x" }""");
        Assert.Equal(ExitCode.Findings, (await Run.Of("check", document, "--schema", _schema, "--baseline", known)).ExitCode);
    }

    [Fact]
    public async Task A_baseline_that_is_written_anew_keeps_what_it_had()
    {
        var known = Path.Combine(_folder.Path, "known.json");
        await Check("--report", "json=" + known);
        var first = File.ReadAllText(known);
        Assert.Equal(ExitCode.Clean, (await Check("--baseline", known, "--report", "json=" + known)).ExitCode);
        Assert.Equal(first, File.ReadAllText(known));
    }

    [Fact]
    public async Task No_report_goes_over_what_is_checked()
    {
        foreach (var path in new[] { _documents, _schema })
        {
            var before = File.ReadAllText(path);
            Assert.Equal(ExitCode.CannotRun, (await Check("--report", "json=" + path)).ExitCode);
            Assert.Equal(before, File.ReadAllText(path));
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("ndjson")]
    [InlineData("json")]
    public async Task No_more_findings_are_listed_than_asked_for_and_all_are_counted(string format)
    {
        var run = await Check("--max-findings", "1", "--format", format);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(1, run.Output.Split("DSDK2").Length - 1);
        Assert.Contains(format switch { "text" => "and 2 more findings", "json" => "\"findings\": 3", _ => "\"findings\":\"3\"" }, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_writes_findings_alone()
    {
        var run = await Check("--quiet");
        Assert.Equal(3, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        File.WriteAllText(_documents, "{\"name\":2}\n");
        Assert.Equal((ExitCode.Clean, ""), (await Check("--quiet")) is var clean ? (clean.ExitCode, clean.Output) : default);
    }

    [Fact]
    public async Task Colours_are_used_where_they_are_asked_for()
    {
        Assert.Contains("\u001b[", (await Check("--color", "always")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", (await Check()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_finding_is_a_line_of_JSON()
    {
        var lines = (await Check("--format", "ndjson")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => System.Text.Json.JsonDocument.Parse(line).Dispose());
        Assert.Contains("\"line\":2", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"summary\":{\"documents\":\"3\"", lines[3], StringComparison.Ordinal);
    }

    private Task<Run> Check(params string[] more) => Run.Of(["check", _documents, "--schema", _schema, .. more]);
}
