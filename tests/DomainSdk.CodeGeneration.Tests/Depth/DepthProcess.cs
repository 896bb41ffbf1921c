using System.Diagnostics;
using System.Globalization;

namespace DomainSdk.CodeGeneration.Tests.Depth;

/// <summary>Runs parts of the tests of depth in processes of their own.</summary>
internal static class DepthProcess
{
    /// <summary>How many documents are tried with a schema.</summary>
    public const int DocumentsOfSchema = 100;

    /// <summary>Runs a part.</summary>
    /// <param name="args">What to do; see <see cref="TestCommands"/>.</param>
    /// <returns>The exit code, which is 0 if all is well and 134 where a stack overflowed, and what was said.</returns>
    public static (int ExitCode, string Output) Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(DepthProcess).Assembly.Location);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var said = errors.Result;
        return (process.ExitCode, output + (said.Length > 1000 ? said[..1000] : said));
    }

    /// <summary>Tries random pairs of schema and document, a process for each schema.</summary>
    /// <param name="count">How many.</param>
    /// <returns>What went wrong.</returns>
    public static IReadOnlyList<string> Pairs(int count)
    {
        var codes = new SortedDictionary<int, int>();
        var problems = new List<string>();
        for (var seed = 0; seed * DocumentsOfSchema < count; seed++)
        {
            var documents = Math.Min(DocumentsOfSchema, count - seed * DocumentsOfSchema);
            var (code, output) = Run("pairs", seed.ToString(CultureInfo.InvariantCulture), documents.ToString(CultureInfo.InvariantCulture));
            codes[code] = codes.GetValueOrDefault(code) + 1;
            if (code != 0) problems.Add($"seed {seed}, exit code {code}: {output}");
        }

        Console.WriteLine($"{count} pairs on stacks of {string.Join(", ", StackSizes.All)} KiB, exit codes: {string.Join(", ", codes.Select(c => $"{c.Key} x {c.Value}"))}");
        return problems;
    }
}
