using System.Text.RegularExpressions;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary>What others call the tool by: the action for GitHub, the hooks for pre-commit. Its commands and options are those of the tool.</summary>
public partial class RepositoryHookTests
{
    private static readonly string Action = Path.Combine(TestPaths.Repository, ".github", "action.yml");

    [CorporaFact]
    public async Task The_action_is_what_the_schema_of_actions_says()
    {
        var run = await Run.Of("check", Action, "--schema", Path.Combine(TestPaths.Corpora!, "schemastore", "schemas", "github-action.json"));
        Assert.True(run.ExitCode == ExitCode.Clean, run.Output + run.Errors);
    }

    [Fact]
    public async Task The_action_calls_a_command_that_is_there()
    {
        using var folder = new TemporaryFolder();
        var line = CheckLine().Match(await File.ReadAllTextAsync(Action)).Groups["arguments"].Value;
        Assert.NotEmpty(line);
        var words = line.Replace("$PATHS", folder.Write("d.json", "1"), StringComparison.Ordinal)
            .Replace("$ARGUMENTS", $"--schema {folder.Write("s.json", """{ "type": "string" }""")}", StringComparison.Ordinal)
            .Replace("\"sarif=$SARIF\"", $"sarif={Path.Combine(folder.Path, "d.sarif")}", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var run = await Run.Of(words);

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("::error file=", run.Output, StringComparison.Ordinal);
        Assert.Contains("DSDK2001", await File.ReadAllTextAsync(Path.Combine(folder.Path, "d.sarif")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_hook_calls_a_command_that_is_there_with_the_files_behind_it()
    {
        var entries = Entry().Matches(await File.ReadAllTextAsync(Path.Combine(TestPaths.Repository, ".pre-commit-hooks.yaml"))).Select(match => match.Groups["arguments"].Value).ToList();
        Assert.Equal(3, entries.Count);
        foreach (var entry in entries)
        {
            using var folder = new TemporaryFolder();
            var run = await Run.Of([.. entry.Split(' ', StringSplitOptions.RemoveEmptyEntries), folder.Write("a.schema.json", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object" }""")]);
            Assert.True(run.ExitCode != ExitCode.CannotRun, entry + run.Errors);
        }
    }

    [GeneratedRegex(@"domainsdk"" (?<arguments>check .*)$", RegexOptions.Multiline)]
    private static partial Regex CheckLine();

    [GeneratedRegex(@"^  entry: domainsdk (?<arguments>.*)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
