using System.Text.Json;

namespace DomainSdk.Cli.Tests;

/// <summary><c>check --schema</c>: any documents against any schema.</summary>
public class CheckSchemaTests
{
    private const string Schema = """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": { "size": { "type": "integer" } }, "required": ["size"] }""";

    [Fact]
    public async Task A_valid_document_is_clean()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("check", folder.Write("a.json", """{"size":1.0}"""), "--schema", folder.Write("s.schema.json", Schema));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.StartsWith("documents: 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_error_of_every_document_is_reported_with_its_place_in_stable_order()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("s.schema.json", Schema);
        var lines = folder.Write("a.jsonl", "{\"size\":1}\n{\"size\":\"x\"}\n{\n{}\n");
        var run = await Run.Of("check", lines, "--schema", schema, "--format", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        var findings = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal([(2, "DSDK2001"), (3, "DSDK2000"), (4, "DSDK2008")], findings.Select(f => (f.GetProperty("line").GetInt32(), f.GetProperty("id").GetString())));
        Assert.Equal("/size", findings[0].GetProperty("pointer").GetString());
        Assert.Equal("/properties/size/type", findings[0].GetProperty("keywordLocation").GetString());
        Assert.Equal(9, findings[0].GetProperty("column").GetInt32());
    }

    [Fact]
    public async Task The_report_is_the_same_however_many_jobs_make_it()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("s.schema.json", Schema);
        var lines = folder.Write("a.jsonl", string.Concat(Enumerable.Range(0, 60_000).Select(i => i % 97 == 0 ? "{\"size\":\"x\"}\n" : "{\"size\":1}\n")));
        var other = folder.Write("b.jsonl", "{}\n{\"size\":1}\n");
        var runs = new List<Run>();
        foreach (var jobs in new[] { "1", "2", "8" }) runs.Add(await Run.Of("check", other, lines, "--schema", schema, "--jobs", jobs));

        Assert.Contains("documents: 60002", runs[0].Output, StringComparison.Ordinal);
        Assert.Contains("findings: 620", runs[0].Output, StringComparison.Ordinal);
        Assert.All(runs, run => Assert.Equal((runs[0].ExitCode, runs[0].Output), (run.ExitCode, run.Output)));
    }

    [Fact]
    public async Task What_is_found_is_written_before_the_end_so_that_stopping_loses_nothing()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("s.schema.json", Schema);
        var lines = folder.Write("a.jsonl", "{}\n" + string.Concat(Enumerable.Repeat("{\"size\":1}\n", 2_000_000)));
        using var stop = new CancellationTokenSource();
        using var output = new StoppingWriter(stop);
        using var errors = new StringWriter();
        var exitCode = await CheckRun.ExecuteAsync(new CheckRequest([lines], schema, null, new Output.ReportChoices(Output.ReportFormat.Text), 2, new SchemaChoices(FormatAssertion.Assert, [], []), () => Stream.Null), output, errors, stop.Token);

        Assert.Equal(ExitCode.CannotRun, exitCode);
        Assert.Contains("a.jsonl(1,1): error DSDK2008", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("cancelled", errors.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Stops the run as soon as anything is written.</summary>
    private sealed class StoppingWriter(CancellationTokenSource stop) : StringWriter
    {
        public override void Flush() => stop.Cancel();
    }

    [Fact]
    public async Task A_schema_with_errors_cannot_be_checked_against()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("s.schema.json", "{\n  \"minimum\": \"x\"\n}");
        var run = await Run.Of("check", folder.Write("a.json", "1"), "--schema", schema);

        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("s.schema.json(2,14): error DSDK1001", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task References_lead_to_neighbouring_files_by_identifier()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.schema.json", """{ "$id": "https://x.example/b.schema.json", "type": "string" }""");
        var schema = folder.Write("a.schema.json", """{ "$id": "https://x.example/a.schema.json", "$ref": "b.schema.json" }""");
        var run = await Run.Of("check", folder.Write("d.json", "1"), "--schema", schema);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("d.json(1,1): error DSDK2001", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "no-such-file.json")]
    [InlineData("check", ".", "--format", "xml")]
    [InlineData("check", ".", "--jobs", "0")]
    [InlineData("check", ".", "--no-such-option")]
    [InlineData("generate", "--no-such-option", "--output", "x")]
    [InlineData("check", ".", "--schema", "no-such-file.json")]
    [InlineData("check", ".", "--texts", "no-such-folder")]
    [InlineData("check", ".", "--schemas", "no-such-folder")]
    [InlineData("check", ".", "--format-assertion", "sometimes")]
    [InlineData("check", ".", "--assert-formats", "sometimes")]
    [InlineData("generate", "no-such-file.json", "--output", "x", "--schemas", "no-such-folder")]
    [InlineData("generate", "no-such-file.json", "--output", "x")]
    [InlineData("print-plan", "no-such-file.json")]
    [InlineData("no-such-command")]
    public async Task What_cannot_be_run_is_said_and_answered_with_2(params string[] args)
    {
        var run = await Run.Of(args);

        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.NotEmpty(run.Errors);
    }
}
