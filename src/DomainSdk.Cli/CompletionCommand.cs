using System.CommandLine;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk completion SHELL</c>: a script with which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "fish", "pwsh", "zsh"];

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completion", "Write the script with which a shell completes commands and options.") { shell };
        command.SetAction(parse =>
        {
            using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{parse.GetRequiredValue(shell)}")!;
            using var reader = new StreamReader(stream);
            parse.InvocationConfiguration.Output.Write(reader.ReadToEnd());
            return ExitCode.Clean;
        });
        return command;
    }
}
