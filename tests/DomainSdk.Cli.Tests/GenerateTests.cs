using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>generate</c> and <c>print-plan</c> on the schemas of the domain.</summary>
public class GenerateTests
{
    private static string[] Schemas => [.. Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "schema"), "*.schema.json").Where(f => Path.GetFileName(f) is not ("integrity.schema.json" or "names.schema.json" or "accepted.schema.json" or "tests.schema.json" or "domainsdk.schema.json" or "report.schema.json" or "layout.schema.json"))];

    [Fact]
    public async Task Types_are_written_one_per_file_and_few_lines()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of(["generate", .. Schemas, "--output", folder.Path, "--namespace", "Acme.News"]);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var files = Directory.GetFiles(folder.Path);
        Assert.Contains(files, f => Path.GetFileName(f) == "Acme.News.Party.g.cs");
        Assert.InRange(files.Sum(f => File.ReadAllLines(f).Length), 1, 3000);
    }

    [Theory]
    [InlineData("DateOnly? Day", "DateTimeOffset? At", "double? Size", "MadeCount? Count")]
    [InlineData("FullDate? Day", "OffsetDateTime? At", "double? Size", "MadeCount? Count", "--dates", "exact")]
    [InlineData("DateOnly? Day", "DateTimeOffset? At", "decimal? Size", "MadeCount? Count", "--number-type", "decimal")]
    [InlineData("DateOnly? Day", "DateTimeOffset? At", "JsonNumber? Size", "long? Count", "--number-type", "exact", "--numbers-from-text")]
    public async Task Options_say_which_types_values_have(string day, string at, string size, string count, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var schema = folder.Write("made.schema.json", """
            {
              "type": "object",
              "properties": {
                "day": { "type": "string", "format": "date" }, "at": { "type": "string", "format": "date-time" }, "size": { "type": "number" },
                "count": { "type": ["string", "integer"], "pattern": "^-?[0-9]+$" }
              }
            }
            """);
        var run = await Run.Of(["generate", schema, "--output", folder.Path, .. options]);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var code = await File.ReadAllTextAsync(Path.Combine(folder.Path, "Generated.Made.g.cs"));
        Assert.All(new[] { day, at, size, count }, property => Assert.Contains("public " + property, code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--dates", "exactly")]
    [InlineData("--number-type", "float")]
    public async Task An_option_with_a_wrong_value_cannot_run(string option, string value)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of(["generate", .. Schemas, "--output", folder.Path, option, value]);

        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains(value, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_printed()
    {
        var run = await Run.Of(["print-plan", .. Schemas]);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("party.schema.json", run.Output, StringComparison.Ordinal);
        Assert.Contains("oneOf", run.Output, StringComparison.Ordinal);
    }
}
