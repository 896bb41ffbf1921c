using System.Xml.Linq;

namespace DomainSdk.Cli.Tests;

/// <summary>What strangers stumbled over: words instead of types, rules by their codes, files that are read and would be written, tests in reports.</summary>
public sealed class LeftoverTests : IDisposable
{
    private const string Tests = """
        [{ "description": "a party", "schema": { "required": ["name"] }, "tests": [
            { "description": "without a name", "data": {}, "valid": false },
            { "description": "with one", "data": { "name": "A" }, "valid": false } ] }]
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("query", "SELECT 1", "--format", "xml", "--format: 'xml' is none of table, csv, json, ndjson.")]
    [InlineData("check", "x.json", "--format", "xml", "--format: 'xml' is none of text, json, ndjson, markdown, sarif, gitHub, jUnit.")]
    [InlineData("check", "x.json", "--color", "2", "--color: '2' is none of auto, always, never.")]
    [InlineData("quote", "x.txt", "x", "--unit", "bytes", "--unit: 'bytes' is none of utf16, codePoint.")]
    public async Task A_word_that_an_option_does_not_have_is_told_with_those_that_it_has(params string[] line)
    {
        var run = await Run.Of(line[..^1]);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains(line[^1], run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("DomainSdk.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R2", "DSDK4002")]
    [InlineData("r13", "DSDK4013")]
    public async Task A_rule_is_explained_by_its_code(string rule, string id)
    {
        var run = await Run.Of("explain", rule);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal((await Run.Of("explain", id)).Output, run.Output);
        Assert.Contains(id, run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("explain", "R77")).ExitCode);
    }

    [Fact]
    public async Task Nothing_is_written_over_schemas_or_tests_that_are_read()
    {
        var part = _folder.Write("part.json", """{ "type": "integer" }""");
        var schema = _folder.Write("a.schema.json", """{ "$ref": "part.json" }""");
        var tests = _folder.Write("t/tests.json", Tests);
        foreach (var line in new string[][]
        {
            ["bundle", schema, "--output", schema], ["bundle", schema, "--output", part], ["lint", schema, "--report", "json=" + schema],
            ["lint", _folder.Path, "--report", "json=" + part], ["test", Path.GetDirectoryName(tests)!, "--report", "junit=" + tests],
        })
        {
            var run = await Run.Of(line);
            Assert.Equal(ExitCode.CannotRun, run.ExitCode);
            Assert.Contains("would write over what is read", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal((Tests, """{ "type": "integer" }"""), (await File.ReadAllTextAsync(tests), await File.ReadAllTextAsync(part)));
        Assert.Equal(ExitCode.Clean, (await Run.Of("bundle", schema, "--output", Path.Combine(_folder.Path, "out.json"))).ExitCode);
    }

    [Fact]
    public async Task A_report_of_tests_lists_those_that_pass_too()
    {
        var run = await Run.Of("test", _folder.Write("tests.json", Tests), "--format", "junit");
        var cases = XDocument.Parse(run.Output).Descendants("testcase").ToDictionary(c => c.Attribute("name")!.Value, c => c.Element("failure") is null);
        Assert.Equal([("a party: without a name", true), ("a party: with one", false), ("summary", true)], cases.Select(c => (c.Key, c.Value)));
        Assert.Equal("3", XDocument.Parse(run.Output).Root!.Attribute("tests")!.Value);
    }

    [Fact]
    public async Task Tests_and_baselines_are_made_of_YAML_too()
    {
        _folder.Write("part.yaml", "type: integer\n");
        var tests = _folder.Write("tests.yaml", "description: a number\nschema: { $ref: part.yaml }\ntests:\n  - { data: 1, valid: true }\n  - { data: x, valid: true }\n");
        var run = await Run.Of("test", _folder.Path);
        Assert.Contains("tests.yaml(5,13): error DSDK2117: a number: the document is invalid, but the test expects valid", run.Output, StringComparison.Ordinal);
        Assert.Contains("tests: 2", run.Output, StringComparison.Ordinal);

        var wrong = await Run.Of("test", _folder.Write("wrong.yaml", "schema: { type: intger }\ntests: []\n"));
        Assert.Contains("wrong.yaml(1,17): error", wrong.Output, StringComparison.Ordinal);

        var schema = _folder.Write("a.schema.yaml", "type: object\nproperties:\n  n: { $ref: part.yaml }\n");
        var baseline = await Run.Of("baseline", schema);
        Assert.Equal((ExitCode.Clean, ""), (baseline.ExitCode, baseline.Errors));
        var kept = Path.Combine(_folder.Path, "baseline", "a.schema.json");
        Assert.Contains("\"type\": \"integer\"", await File.ReadAllTextAsync(kept), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await Run.Of("diff", kept, schema)).ExitCode);
    }

    [Fact]
    public async Task Settings_of_nothing_are_told()
    {
        var document = _folder.Write("data/a.json", "{}");
        var config = _folder.Write("domainsdk.json", """{ "severities": { "DSDK9999": "error" } }""");
        var run = await Run.Of("check", document, "--config", config);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("domainsdk.json(1,19): there is no diagnostic or rule 'DSDK9999'", run.Errors, StringComparison.Ordinal);

        _folder.Write("s.json", """{ "type": "object" }""");
        File.WriteAllText(config, """{ "schemas": [ { "files": "dat/*.json", "schema": "s.json" }, { "files": "data/*.json", "schema": "s.json" } ], "severities": { "R10": "error" } }""");
        run = await Run.Of("check", document, "--config", config);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("domainsdk.json(1,27): no file fits 'dat/*.json'", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("'data/*.json'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_one()
    {
        var part = Path.Combine(_folder.Path, "1.part");
        var run = await Run.Of("check", _folder.Write("data/a.json", "{}"), "--partial", part);
        Assert.Contains("1 document, 0 findings by themselves", run.Output, StringComparison.Ordinal);
    }
}
