using System.Text.Json;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>diff</c>: answers, exit codes and both reports.</summary>
public class DiffTests
{
    private const string Old = """
        {
          "type": "object",
          "properties": { "id": { "type": "integer" }, "name": { "type": "string" } },
          "additionalProperties": false
        }
        """;

    private const string Narrower = """
        {
          "type": "object",
          "properties": { "id": { "type": "integer" }, "name": { "type": "string" } },
          "additionalProperties": false,
          "required": [ "id" ]
        }
        """;

    [Theory]
    [InlineData(Old, Narrower, "backward", ExitCode.Findings)]
    [InlineData(Old, Narrower, "forward", ExitCode.Clean)]
    [InlineData(Old, Narrower, "full", ExitCode.Findings)]
    [InlineData(Old, Narrower, "none", ExitCode.Clean)]
    [InlineData(Narrower, Old, "backward", ExitCode.Clean)]
    [InlineData(Narrower, Old, "forward", ExitCode.Findings)]
    [InlineData(Old, Old, "full", ExitCode.Clean)]
    public async Task The_exit_code_tells_whether_the_mode_holds(string oldSchema, string newSchema, string mode, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("diff", folder.Write("old.json", oldSchema), folder.Write("new.json", newSchema), "--mode", mode);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task A_change_is_a_line_at_the_new_place_with_old_place_and_witness()
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (folder.Write("old.json", Old), folder.Write("new.json", Narrower));
        var run = await Run.Of("diff", before, after);

        Assert.Equal(
            [
                $"{after}(5,15): error DSDK3001: Documents that were valid are refused: The member 'id' is missing.",
                $"  {before}(1,1): the old schema is here",
                "  witness: {}",
                "backward: no",
                "forward: yes",
                "format assertion: assert",
            ],
            run.Output.TrimEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public async Task The_report_in_JSON_is_one_object()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("diff", folder.Write("old.json", Narrower), folder.Write("new.json", Old), "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var report = json.RootElement;
        Assert.Equal(("yes", "no", true), (report.GetProperty("backward").GetString(), report.GetProperty("forward").GetString(), report.GetProperty("holds").GetBoolean()));
        var change = Assert.Single(report.GetProperty("changes").EnumerateArray());
        Assert.Equal(("DSDK3002", "info", "forward"), (change.GetProperty("id").GetString(), change.GetProperty("severity").GetString(), change.GetProperty("direction").GetString()));
        Assert.Equal(("", "/required"), (change.GetProperty("pointer").GetString(), change.GetProperty("old").GetProperty("pointer").GetString()));
        Assert.Equal(JsonValueKind.Object, change.GetProperty("witness").ValueKind);
    }

    [Theory]
    [InlineData("--format-assertion", "assert", "no")]
    [InlineData("--format-assertion", "annotation", "yes")]
    [InlineData("--assert-formats", "true", "no")]
    [InlineData("--assert-formats", "false", "yes")]
    public async Task Formats_count_as_they_are_taken(string option, string assertion, string backward)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("diff", folder.Write("old.json", """{"type":"string"}"""), folder.Write("new.json", """{"type":"string","format":"date"}"""), option, assertion);

        Assert.Contains("backward: " + backward, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_judged_is_no_success()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("diff", folder.Write("old.json", """{"type":"string","format":"hostname"}"""), folder.Write("new.json", """{"type":"string","format":"hostname","pattern":"^[^_]*$"}"""));

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("error DSDK3003", run.Output, StringComparison.Ordinal);
        Assert.Contains("backward: unknown", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"strin"}""")]
    [InlineData("{")]
    public async Task A_schema_with_errors_cannot_run(string schema)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("diff", folder.Write("old.json", Old), folder.Write("new.json", schema));

        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("new.json: the schema has errors", run.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("diff", folder.Write("old.json", Old), "missing.json")).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("diff", folder.Write("old.json", Old))).ExitCode);
    }

    [Theory]
    [InlineData("set", "no")]
    [InlineData("record", "yes")]
    public async Task The_reading_decides_about_open_objects(string reading, string backward)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("diff", folder.Write("old.json", """{"properties":{"a":{}}}"""), folder.Write("new.json", """{"properties":{"a":{},"b":{"type":"string"}}}"""), "--reading", reading);

        Assert.Contains("backward: " + backward, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_accepted_change_is_shown_and_fails_nothing()
    {
        using var folder = new TemporaryFolder();
        const string List = """{ "accept": [{ "id": "DSDK3001", "pointer": "/required", "reason": "Every document has one." }, { "id": "DSDK3002", "pointer": "/x", "reason": "Gone." }] }""";
        var accepted = folder.Write("a.accepted.json", List);
        var run = await Run.Of("diff", folder.Write("old.json", Old), folder.Write("new.json", Narrower), "--accept", accepted);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("info DSDK3006: Documents that were valid are refused: The member 'id' is missing. Accepted: Every document has one.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{accepted}(1,", run.Output, StringComparison.Ordinal);
        Assert.Contains("info DSDK3008", run.Output, StringComparison.Ordinal);
        Assert.True(JsonSchema.Load(Path.Combine(TestPaths.Repository, "schema", "accepted.schema.json")).IsValid(System.Text.Encoding.UTF8.GetBytes(List)));
    }

    [Fact]
    public async Task A_list_of_accepted_changes_with_errors_cannot_run()
    {
        using var folder = new TemporaryFolder();
        var accepted = folder.Write("a.accepted.json", """{ "accept": [{ "id": "DSDK3001" }] }""");
        var run = await Run.Of("diff", folder.Write("old.json", Old), folder.Write("new.json", Narrower), "--accept", accepted);

        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains($"{accepted}(1,14): error DSDK3007", run.Errors, StringComparison.Ordinal);
    }
}
