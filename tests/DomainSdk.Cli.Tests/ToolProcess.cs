using System.Diagnostics;

namespace DomainSdk.Cli.Tests;

/// <summary>The tool as a process of its own, to which signals can be sent.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(5);
    private readonly Process _process;

    private ToolProcess(Process process) => _process = process;

    /// <summary>Starts it as a terminal would: whoever runs the tests in the background has the interrupt ignored, and processes inherit that.</summary>
    public static ToolProcess Start(params string[] arguments)
    {
        string[] tool = ["dotnet", typeof(CommandLine).Assembly.Location, .. arguments];
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", .. tool] : tool;
        return new(Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);
    }

    /// <summary>What it has written to standard output, to its end.</summary>
    public Task<string> ReadOutputAsync() => _process.StandardOutput.ReadToEndAsync();

    /// <summary>Reads lines of standard error up to one with these words.</summary>
    public async Task ReadErrorsUntilAsync(string words)
    {
        using var stop = new CancellationTokenSource(s_hang);
        while (await _process.StandardError.ReadLineAsync(stop.Token) is { } line)
            if (line.Contains(words, StringComparison.Ordinal)) return;
        throw new InvalidOperationException($"The tool ended without '{words}'.");
    }

    /// <summary>Waits until a file is there.</summary>
    public async Task UntilThereAsync(string path)
    {
        using var stop = new CancellationTokenSource(s_hang);
        while (!File.Exists(path))
        {
            Assert.False(_process.HasExited);
            await Task.Delay(20, stop.Token);
        }
    }

    /// <summary>Sends a signal, and answers with the exit code.</summary>
    public async Task<int> EndAsync(string signal)
    {
        using var stop = new CancellationTokenSource(s_hang);
        using var kill = Process.Start("kill", ["-" + signal, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(stop.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
