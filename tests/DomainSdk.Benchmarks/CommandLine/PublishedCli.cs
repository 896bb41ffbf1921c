using System.Diagnostics;
using System.Runtime.InteropServices;
using DomainSdk.Testing;

namespace DomainSdk.Benchmarks.CommandLine;

/// <summary>The command line as users start it, published below <c>artifacts/</c>.</summary>
/// <param name="Name">How it is compiled.</param>
/// <param name="File">What is started.</param>
internal sealed record PublishedCli(string Name, string File)
{
    private static readonly string Folder = Path.Combine(TestPaths.Repository, "artifacts", "command-line");

    /// <summary>Compiled as it runs.</summary>
    public static PublishedCli Jit(TextWriter output) => Publish(output, "JIT", "DomainSdk.Cli.dll")!;

    /// <summary>Each way that can be published here.</summary>
    public static IEnumerable<PublishedCli> All(TextWriter output) =>
        new[]
        {
            Publish(output, "JIT", "DomainSdk.Cli.dll"),
            Publish(output, "ReadyToRun", "DomainSdk.Cli.dll", "-p:PublishReadyToRun=true", "--self-contained", "false", "-r", RuntimeInformation.RuntimeIdentifier),
            Publish(output, "AOT", "DomainSdk.Cli", "-p:Native=true"),
        }.OfType<PublishedCli>();

    /// <summary>Starts it.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The process, with its output redirected.</returns>
    public Process Start(params IEnumerable<string> arguments)
    {
        var isNative = !File.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isNative ? File : "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (!isNative) start.ArgumentList.Add(File);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static PublishedCli? Publish(TextWriter output, string name, string file, params string[] options)
    {
        var folder = Path.Combine(Folder, name);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { "publish", Path.Combine(TestPaths.Repository, "src", "DomainSdk.Cli"), "-c", "Release", "-o", folder }.Concat(options)) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0) return new PublishedCli(name, Path.Combine(folder, file));
        output.WriteLine($"{name}: not to be had here: {text.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal)) ?? "dotnet publish failed"}");
        return null;
    }
}
