namespace DomainSdk.Cli.Tests;

/// <summary>One run of the command line in this process.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    public static async Task<Run> Of(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exitCode = await CommandLine.RunAsync(args, output, errors);
        return new Run(exitCode, output.ToString(), errors.ToString());
    }
}
