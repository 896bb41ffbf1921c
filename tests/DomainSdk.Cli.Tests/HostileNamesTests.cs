namespace DomainSdk.Cli.Tests;

/// <summary>Names and texts from outside forge no line and control no terminal, whatever they contain.</summary>
public class HostileNamesTests
{
    // A line of its own, escape sequences of a terminal, line ends of other standards, a mark that turns text around.
    private const string Schema = """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {"kind": {"const": "x"}, "\u001b[2J\u001b]0;name\u0007": true}, "required": ["\u001b[2J\u001b]0;name\u0007"], "additionalProperties": false}
        """;

    private const string Document = """{"kind": "x", "a\nforged.json(1,1): error X: y": 1, "\u0085next": 2, "\u009b31m": 3, "\u202ertl": 4, "\u2028line": 5}""";

    [Fact]
    public async Task A_finding_is_one_line()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("check", folder.Write("document.json", Document), "--schema", folder.Write("schema.json", Schema));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        AssertHarmless(run);
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.StartsWith("forged", StringComparison.Ordinal));
        Assert.Equal(6, run.Output.Split('\n').Count(line => line.Contains(": error DSDK", StringComparison.Ordinal)));
        Assert.Contains("\\u001b[2J", run.Output, StringComparison.Ordinal);
        Assert.Contains("\\u202ertl", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_keeps_the_names()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("check", folder.Write("document.json", Document), "--schema", folder.Write("schema.json", Schema), "--format", "json");
        AssertHarmless(run);
        using var report = System.Text.Json.JsonDocument.Parse(run.Output);
        var pointers = report.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("pointer").GetString()).ToList();
        Assert.Contains("/a\nforged.json(1,1): error X: y", pointers);
        Assert.Contains("/\u202ertl", pointers);
        Assert.Contains("/\u2028line", pointers);
    }

    [Theory]
    [InlineData("\u001b[2J")]
    [InlineData("\nforged.json(1,1): error X: y")]
    [InlineData("\u202e")]
    public async Task A_file_name_is_one_line(string name)
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write($"a{name}.json", "{}");
        var schema = folder.Write($"s{name}.json", """{ "required": ["a"], "types": "x", "$ref": "missing.json" }""");
        foreach (var run in new[]
        {
            await Run.Of("check", document, "--schema", folder.Write("schema.json", Schema)),
            await Run.Of("check", document, "--schema", schema),
            await Run.Of("generate", schema, "--output", Path.Combine(folder.Path, "out")),
            await Run.Of("print-plan", schema),
            await Run.Of("check", Path.Combine(folder.Path, "no" + name + ".json")),
            await Run.Of("generate", Path.Combine(folder.Path, "no" + name + ".json"), "--output", folder.Path),
        })
        {
            AssertHarmless(run);
            Assert.NotEmpty(run.Output + run.Errors);
        }
    }

    private static void AssertHarmless(Run run)
    {
        foreach (var text in new[] { run.Output, run.Errors })
        {
            Assert.DoesNotContain(text, c => (char.IsControl(c) && c is not ('\n' or '\r')) || c is '\u2028' or '\u2029' or '\u202e');
            Assert.DoesNotContain(text.Split('\n'), line => line.StartsWith("forged", StringComparison.Ordinal));
        }
    }
}
