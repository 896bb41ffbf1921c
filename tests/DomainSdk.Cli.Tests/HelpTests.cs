namespace DomainSdk.Cli.Tests;

/// <summary>What helps people at the command line: <c>explain</c> and <c>completion</c>.</summary>
public class HelpTests
{
    [Fact]
    public async Task Every_diagnostic_is_explained()
    {
        foreach (var diagnostic in ToolDiagnostics.All)
        {
            var run = await Run.Of("explain", diagnostic.Id.ToLowerInvariant());
            Assert.Equal(ExitCode.Clean, run.ExitCode);
            Assert.Contains(diagnostic.Title, run.Output, StringComparison.Ordinal);
            Assert.Contains(diagnostic.Help, run.Output, StringComparison.Ordinal);
        }

        var all = await Run.Of("explain");
        Assert.Equal(ToolDiagnostics.All.Count, all.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task An_id_that_is_none_is_told()
    {
        var run = await Run.Of("explain", "DSDK40003");
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("did you mean 'DSDK4000'?", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Scripts_ask_the_tool_what_completes_a_line(string shell)
    {
        var run = await Run.Of("completion", shell);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("completion", "csh")).ExitCode);
    }

    [Fact]
    public async Task The_tool_completes_commands_and_options()
    {
        Assert.Contains("check", (await Run.Of("[suggest:11]", "domainsdk c")).Output, StringComparison.Ordinal);
        Assert.Contains("--schema", (await Run.Of("[suggest:18]", "domainsdk check --")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--jobs", "abc")]
    [InlineData("--nope")]
    [InlineData("--format", "xml")]
    public async Task A_wrong_option_is_told_without_the_help(params string[] options)
    {
        var run = await Run.Of(["check", ".", .. options]);
        Assert.Equal((ExitCode.CannotRun, ""), (run.ExitCode, run.Output));
        Assert.Contains(options[^1], run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_is_none_is_told_with_the_one_that_was_meant() =>
        Assert.Contains("check", (await Run.Of("chek", ".")) is { Output: var output, Errors: var errors } ? output + errors : "", StringComparison.Ordinal);
}
