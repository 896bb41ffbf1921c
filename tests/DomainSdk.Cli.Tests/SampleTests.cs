using System.Text.Json;

namespace DomainSdk.Cli.Tests;

/// <summary><c>sample</c>: documents on standard output or in files, and what is said where there are none.</summary>
public class SampleTests
{
    private const string Schema = """
        {
          "type": "object",
          "properties": { "id": { "type": "integer", "minimum": 1 }, "day": { "type": "string", "format": "date" }, "note": { "type": "string" } },
          "required": [ "id", "day" ],
          "additionalProperties": false
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public async Task Each_line_is_a_valid_document_and_all_differ(int count)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("order.schema.json", Schema);
        var run = await Run.Of("sample", file, "--count", count.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Errors));
        var lines = LinesOf(run);
        Assert.Equal((count, count), (lines.Length, lines.Distinct().Count()));
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        var schema = JsonSchema.Load(file);
        Assert.All(lines, line => Assert.True(schema.IsValid(line), line));
    }

    [Fact]
    public async Task The_seed_decides()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("s.json", Schema);
        var run = await Run.Of("sample", file, "--count", "20", "--seed", "18446744073709551615");

        Assert.Equal(run, await Run.Of("sample", file, "--count", "20", "--seed", "18446744073709551615"));
        Assert.NotEqual(run.Output, (await Run.Of("sample", file, "--count", "20")).Output);
    }

    [Fact]
    public async Task Sizes_are_as_asked_for()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("s.json", """{"type":"object","properties":{"a":{"const":1},"b":{"const":2},"c":{"const":3}},"required":["a"],"additionalProperties":false}""");

        Assert.Equal("""{"a":1}""", (await Run.Of("sample", file, "--minimal")).Output.TrimEnd());
        Assert.True((await Run.Of("sample", file, "--maximal")).Output.Length > 10);
        Assert.Equal(ExitCode.Clean, (await Run.Of("sample", file, "--typical")).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("sample", file, "--minimal", "--maximal")).ExitCode);
    }

    [Fact]
    public async Task Invalid_documents_name_the_one_keyword_that_they_violate()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("s.json", Schema);
        var run = await Run.Of("sample", file, "--invalid", "--count", "30");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Errors));
        var schema = JsonSchema.Load(file);
        var keywords = new HashSet<string>();
        foreach (var line in LinesOf(run))
        {
            using var json = JsonDocument.Parse(line);
            var error = Assert.Single(schema.Validate(json.RootElement.GetProperty("document").GetRawText()).Errors);
            Assert.Equal(
                (error.Keyword, error.InstanceLocation, error.KeywordLocation, error.AbsoluteKeywordLocation),
                (Text(json, "keyword"), Text(json, "instanceLocation"), Text(json, "keywordLocation"), Text(json, "absoluteKeywordLocation")));
            keywords.Add(error.Keyword);
        }

        Assert.Superset(new HashSet<string>(["type", "minimum", "format", "required", "additionalProperties"]), keywords);
    }

    [Fact]
    public async Task Files_are_named_after_the_schema_and_numbered()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("order.schema.json", Schema);
        var target = Path.Combine(folder.Path, "new", "samples");
        var run = await Run.Of("sample", file, "--count", "12", "--output", target);

        Assert.Equal($"12 documents in {target}\n", run.Output);
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"order-{i:D3}.json"), Directory.EnumerateFiles(target).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", target, "--schema", file)).ExitCode);

        var broken = await Run.Of("sample", file, "--invalid", "--output", target);
        using var json = JsonDocument.Parse(broken.Output);
        Assert.Equal(Path.Combine(target, "order-invalid-001.json"), Text(json, "file"));
        Assert.Equal(ExitCode.Findings, (await Run.Of("check", Text(json, "file"), "--schema", file)).ExitCode);
    }

    [Fact]
    public async Task What_contradicts_is_named_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("s.json", """{"type":"integer","minimum":3,"maximum":2}""");
        foreach (var options in new[] { new[] { "sample", file }, ["sample", file, "--invalid"] })
        {
            var run = await Run.Of(options);
            Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Output));
            Assert.Contains($"'minimum' at '/minimum' ({file}(1,29)), 'maximum' at '/maximum' ({file}(1,41)) contradict one another.", run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task All_documents_of_a_schema_of_few_are_a_success()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("sample", folder.Write("s.json", """{"enum":["a\u2028b",2]}"""), "--count", "10");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(["\"a\\u2028b\"", "2"], LinesOf(run).Order(StringComparer.Ordinal));
        Assert.Contains("The schema allows no more than 2 different documents.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Formats_are_taken_as_asked_for(string assertion, bool contradicts)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("sample", folder.Write("s.json", """{"const":"x","format":"date"}"""), "--assert-formats", assertion);

        Assert.Equal(contradicts ? ExitCode.Findings : ExitCode.Clean, run.ExitCode);
        Assert.Equal(contradicts, run.Errors.Contains("'format' at '/format'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task References_lead_where_they_may()
    {
        using var folder = new TemporaryFolder();
        folder.Write("more/other.json", """{"$id":"https://example.test/other","const":5}""");
        var file = folder.Write("a/s.json", """{"$ref":"https://example.test/other"}""");

        Assert.Equal(ExitCode.CannotRun, (await Run.Of("sample", file)).ExitCode);
        Assert.Equal("5\n", (await Run.Of("sample", file, "--schemas", Path.Combine(folder.Path, "more"))).Output);
    }

    [Theory]
    [InlineData("""{"type":"strin"}""")]
    [InlineData("{")]
    public async Task A_schema_with_errors_cannot_run(string schema)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("s.json", schema);
        var run = await Run.Of("sample", file);

        Assert.Equal((ExitCode.CannotRun, ""), (run.ExitCode, run.Output));
        Assert.Contains("s.json: the schema has errors", run.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("sample", "missing.json")).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("sample", file, "--count", "0")).ExitCode);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("sample", file, "--seed", "x")).ExitCode);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_cannot_run()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("sample", folder.Write("s.json", Schema), "--output", folder.Write("taken", ""));
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
    }

    private static string[] LinesOf(Run run) => run.Output.TrimEnd('\n').Split('\n');

    private static string Text(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString()!;
}
