using System.Text.Json;
using System.Xml.Linq;
using DomainSdk.Cli.Output;

namespace DomainSdk.Cli.Tests;

/// <summary>The formats that all commands have in common, on the findings of <c>diff</c> and of <c>check</c>.</summary>
public class ReportFormatTests
{
    private const string Old = """{ "properties": { "a|`b": { "type": "string" } }, "additionalProperties": false }""";

    private static readonly string New = Old.Replace("\"string\"", "\"string\", \"pattern\": \"^[^%<]*$\"", StringComparison.Ordinal);

    [Fact]
    public async Task Sarif_has_rule_level_places_and_suppression()
    {
        using var json = JsonDocument.Parse((await Diff("sarif")).Output);
        var run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(("DSDK3001", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.Equal("DSDK3001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.StartsWith("file:///", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, 58), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal("/properties/a|`b/pattern", result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal("the old schema is here", result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString());
        Assert.False(result.TryGetProperty("suppressions", out _));

        using var accepted = JsonDocument.Parse((await Diff("sarif", Accepted)).Output);
        var suppressed = accepted.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal(("note", "meant"), (suppressed.GetProperty("level").GetString(), suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString()));
    }

    [Fact]
    public void Sarif_is_cut_into_runs_that_code_scanning_takes()
    {
        var place = new SourcePosition("d.json", 1, 1, 1, 2, 0, 1);
        var report = new FindingReport("check", [.. Enumerable.Range(0, 25_001).Select(i => new ReportFinding { Id = "DSDK2001", Severity = DiagnosticSeverity.Error, Message = "m", Position = place, Pointer = $"/a/{i}" })], []);
        using var output = new StringWriter();
        Assert.True(report.TryWrite(ReportFormat.Sarif, output));

        using var json = JsonDocument.Parse(output.ToString());
        var runs = json.RootElement.GetProperty("runs").EnumerateArray().ToList();
        Assert.Equal([25_000, 1], runs.Select(run => run.GetProperty("results").GetArrayLength()));
        Assert.False(runs[0].TryGetProperty("automationDetails", out _));
        Assert.Equal("domainsdk-2/", runs[1].GetProperty("automationDetails").GetProperty("id").GetString());
        Assert.Equal(25_001, runs.SelectMany(run => run.GetProperty("results").EnumerateArray()).Select(Print).Distinct().Count());
    }

    [Fact]
    public async Task A_finding_has_one_fingerprint_while_lines_and_items_move()
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("s.json", """{ "items": { "type": "string" } }""");
        var document = folder.Write("d.json", "[1]");
        var before = await Check();
        folder.Write("d.json", "[ \"new\",\n 1]");
        var after = await Check();
        folder.Write("d.json", "[true]");
        Assert.Equal(before, after);
        Assert.NotEqual(before, await Check());

        async Task<string?> Check()
        {
            using var json = JsonDocument.Parse((await Run.Of("check", document, "--schema", schema, "--format", "sarif")).Output);
            return Print(Assert.Single(json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()));
        }
    }

    private static string? Print(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString();

    [Fact]
    public async Task GitHub_has_one_command_for_each_finding_with_nothing_left_to_escape()
    {
        var line = (await Diff("github")).Output.Split('\n')[0];
        Assert.Matches(@"^::error file=.*new\.json,line=1,endLine=1,col=58,endColumn=68,title=DSDK3001::Documents that were valid are refused: .*\^\[\^%25<\]\*\$.*%0Awitness: \{.*$", line);
        Assert.StartsWith("::notice ", (await Diff("github", Accepted)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JUnit_fails_for_what_fails_the_run_and_for_nothing_else()
    {
        var suite = XDocument.Parse((await Diff("junit")).Output).Root!.Element("testsuite")!;
        Assert.Equal(("2", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Equal("DSDK3001", Assert.Single(suite.Descendants("failure")).Attribute("type")!.Value);
        Assert.Contains("backward: no", suite.Elements("testcase").Last().Value, StringComparison.Ordinal);
        Assert.Empty(XDocument.Parse((await Diff("junit", Accepted)).Output).Descendants("failure"));
    }

    [Fact]
    public async Task Markdown_quotes_what_could_be_markup()
    {
        var lines = (await Diff("markdown")).Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Contains("| backward | no |", lines);
        var finding = Assert.Single(lines, line => line.StartsWith("- **error DSDK3001** line 1, column 58 ``/properties/a|`b/pattern``: ", StringComparison.Ordinal));
        Assert.Contains("&lt;", finding, StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("  - witness: ``{\"a|`b\":\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sarif", "DSDK2001")]
    [InlineData("github", "::error file=")]
    [InlineData("junit", "<failure type=\"DSDK2001\"")]
    [InlineData("markdown", "**error DSDK2001** line 1, column 1")]
    public async Task Check_writes_the_same_formats(string format, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("check", folder.Write("d.json", "1"), "--schema", folder.Write("s.json", """{ "type": "string" }"""), "--format", format);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_finding_quotes_breaks_a_format()
    {
        var hostile = "a\r\n::error::b\u0000\uFFFF\uD800 <x> ]]> `` | & \u202E";
        var report = new FindingReport("diff", [new() { Id = "DSDK3001", Severity = DiagnosticSeverity.Error, Message = hostile, Position = new SourcePosition(hostile, 0, 0, 0, 0, 0, 0), Pointer = hostile, Details = [("witness", hostile)] }], []);
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            using var output = new StringWriter();
            if (!report.TryWrite(format, output)) continue;
            var text = output.ToString();
            if (format == ReportFormat.Sarif) JsonDocument.Parse(text).Dispose();
            if (format == ReportFormat.JUnit) Assert.NotNull(XDocument.Parse(text).Root);
            if (format == ReportFormat.GitHub) Assert.Single(text.TrimEnd().Split('\n'));
            Assert.DoesNotContain('\u202E', text);
            Assert.DoesNotContain('\0', text);
        }
    }

    private const string Accepted = """{ "accept": [{ "id": "DSDK3001", "pointer": "/properties/a|`b/pattern", "reason": "meant" }] }""";

    private static async Task<Run> Diff(string format, string? accept = null)
    {
        using var folder = new TemporaryFolder();
        string[] more = accept is null ? [] : ["--accept", folder.Write("accepted.json", accept)];
        return await Run.Of(["diff", folder.Write("old.json", Old), folder.Write("new.json", New), "--format", format, .. more]);
    }
}
