using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DomainSdk.Cli.Native;

/// <summary>
/// What a native file does not have: reports, whose templates are found by reflection, questions to databases, and assemblies of the user's own. The package of the
/// tool has the portable tool beside the native one, and this hands the whole command line to it.
/// </summary>
internal static class PortableTool
{
    private const string Extensions = "--extensions";

    private static readonly (string Name, string Description)[] s_commands =
    [
        ("export", "Write a corpus as tables for other programs."),
        ("query", "Ask a corpus in SQL."),
        ("report", "Make a site of a corpus, to look at."),
    ];

    /// <summary>The commands, for help and completion.</summary>
    public static IEnumerable<Command> Commands() => s_commands.Select(command => new Command(command.Name, command.Description));

    /// <summary>Whether a command line is for the portable tool.</summary>
    public static bool Runs(string[] args) =>
        args.Length > 0 && (s_commands.Any(command => command.Name == args[0]) || args.Any(arg => arg == Extensions || arg.StartsWith(Extensions + "=", StringComparison.Ordinal) || arg.StartsWith(Extensions + ":", StringComparison.Ordinal)));

    /// <summary>Runs it with the same standard streams, and answers with its exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "portable", "DomainSdk.Cli.dll");
        if (!File.Exists(file)) return await CannotRunAsync($"what '{args[0]}' needs is not in this native file: 'dotnet tool install --global DomainSdk.Cli' has it").ConfigureAwait(false);
        try
        {
            // Whoever interrupts the one interrupts the other, which then says how it ended.
            using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
            using var process = Process.Start(new ProcessStartInfo(Host(), [file, .. args]) { UseShellExecute = false })!;
            using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => process.Kill());
            await process.WaitForExitAsync().ConfigureAwait(false);
            return process.ExitCode;
        }
        catch (Win32Exception e)
        {
            return await CannotRunAsync($"'{args[0]}' needs the .NET runtime: {e.Message}").ConfigureAwait(false);
        }
    }

    private static string Host()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host) return host;
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        return Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root && File.Exists(Path.Combine(root, name)) ? Path.Combine(root, name) : name;
    }

    private static async Task<int> CannotRunAsync(string message)
    {
        await Console.Error.WriteLineAsync("domainsdk: " + message).ConfigureAwait(false);
        return ExitCode.CannotRun;
    }
}
