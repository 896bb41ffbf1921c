namespace DomainSdk.Cli.Tests;

/// <summary>One run of the command line in this process.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    public static Task<Run> Of(params string[] args) => WithInput("", args);

    /// <summary>A run with something on standard input.</summary>
    public static async Task<Run> WithInput(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exitCode = await CommandLine.RunAsync(args, output, errors, () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)));
        return new Run(exitCode, output.ToString(), errors.ToString());
    }
}
