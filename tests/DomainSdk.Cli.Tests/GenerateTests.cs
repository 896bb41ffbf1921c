using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>generate</c> and <c>print-plan</c> on the schemas of the domain.</summary>
public class GenerateTests
{
    private static string[] Schemas => [.. Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "schema"), "*.schema.json").Where(f => Path.GetFileName(f) is not ("integrity.schema.json" or "names.schema.json"))];

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

    [Fact]
    public async Task A_plan_is_printed()
    {
        var run = await Run.Of(["print-plan", .. Schemas]);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("party.schema.json", run.Output, StringComparison.Ordinal);
        Assert.Contains("oneOf", run.Output, StringComparison.Ordinal);
    }
}
