using System.Text.Json;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>check</c> on the seeds of the repository and on the given seed text.</summary>
public class CheckSeedsTests
{
    private static readonly string Seeds = Path.Combine(TestPaths.Repository, "seeds");

    [Fact]
    public async Task The_seeds_are_clean_and_counted()
    {
        var run = await Run.Of("check", Seeds);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(
            ["documents: 20", "articles: 15", "statements: 45", "parties: 30", "agreements: 8", "quotations verified: 36", "quotations failed: 0", "quotations unchecked: 7", "findings: 0", "No findings."],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Empty(run.Errors);
    }

    [GivenSeedsFact]
    public async Task With_the_given_text_no_quotation_stays_unchecked()
    {
        var run = await Run.Of("check", Seeds, "--texts", TestPaths.GivenSeeds!, "--format", "json");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var summary = JsonDocument.Parse(run.Output).RootElement.GetProperty("summary");
        Assert.Equal(43, summary.GetProperty("quotationsVerified").GetInt32());
        Assert.Equal(0, summary.GetProperty("quotationsUnchecked").GetInt32());
    }

    [GivenSeedsFact]
    public async Task The_given_text_is_read_field_by_field()
    {
        var run = await Run.Of("check", TestPaths.GivenSeeds!, "--format", "json");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var text = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("texts").EnumerateArray());
        Assert.Equal("2023-05-01", text.GetProperty("date").GetString());
        Assert.StartsWith("https://", text.GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.False(text.TryGetProperty("alternativeHeadline", out _));
        Assert.NotEmpty(text.GetProperty("headline").GetString()!);
        Assert.NotEmpty(text.GetProperty("lead").GetString()!);
        Assert.NotEmpty(text.GetProperty("body").EnumerateArray());
        Assert.Equal(64, text.GetProperty("sha256").GetString()!.Length);
        Assert.Equal(2505, text.GetProperty("fileCharacters").GetInt32());
        Assert.Equal(2509, text.GetProperty("fileBytes").GetInt32());
    }

    [Fact]
    public async Task Every_broken_seed_has_a_finding_at_its_place()
    {
        var broken = Path.Combine(Seeds, "broken");
        foreach (var expected in Directory.EnumerateFiles(broken, "*.expected.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(expected)[..^".expected.json".Length];
            var target = Directory.EnumerateFileSystemEntries(broken, name + ".*").Append(Path.Combine(broken, name)).First(p => p != expected && Path.Exists(p));
            var run = await Run.Of("check", target);
            var finding = JsonDocument.Parse(await File.ReadAllTextAsync(expected)).RootElement[0];

            Assert.Equal(ExitCode.Findings, run.ExitCode);
            var place = $"{finding.GetProperty("file").GetString()}({finding.GetProperty("line")},{finding.GetProperty("column")}): ";
            var line = Assert.Single(run.Output.Split('\n'), l => l.Contains(": error DSDK", StringComparison.Ordinal) || l.Contains(": warning DSDK", StringComparison.Ordinal));
            Assert.Contains(place, line.Replace('\\', '/'), StringComparison.Ordinal);
            if (finding.TryGetProperty("id", out var id)) Assert.Contains(" " + id.GetString() + ":", line, StringComparison.Ordinal);
        }
    }
}
