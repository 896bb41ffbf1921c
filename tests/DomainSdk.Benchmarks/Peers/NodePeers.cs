using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DomainSdk.Benchmarks.DataSets;
using DomainSdk.Testing;

namespace DomainSdk.Benchmarks.Peers;

/// <summary>
/// Validators of the npm registry, where node and npm are installed: <c>ajv</c> and <c>schemasafe</c> from bytes to verdict, and the native
/// <c>@sourcemeta/jsonschema</c>, whose own benchmark leaves parsing out. They are fetched into <c>artifacts/</c> when first asked for.
/// </summary>
internal static partial class NodePeers
{
    /// <summary>The name of the native validator, which alone is not timed from bytes.</summary>
    public const string Native = "sourcemeta";

    private static readonly string Source = Path.Combine(TestPaths.Repository, "tests", "DomainSdk.Benchmarks", "Peers");
    private static readonly string Folder = Path.Combine(TestPaths.Repository, "artifacts", "peers");

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["ajv", "schemasafe", Native];

    /// <summary>Measures every peer on every data set.</summary>
    /// <returns>Nanoseconds for each document, by data set and peer; what a peer cannot do is left out. Empty where there is no node or npm.</returns>
    public static Dictionary<(string Set, string Peer), double> Measure(IReadOnlyList<DataSet> sets, TextWriter output)
    {
        var times = new Dictionary<(string Set, string Peer), double>();
        if (sets.Count == 0) return times;
        try
        {
            Install();
            var input = string.Concat(sets.Select(s => JsonSerializer.Serialize(new { name = s.Name, schema = s.SchemaFile, instances = s.DocumentFile }) + "\n"));
            foreach (var line in Run("node", ["peers.js"], input).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var json = JsonDocument.Parse(line);
                times[(Text(json, "set"), Text(json, "peer"))] = json.RootElement.GetProperty("nanoseconds").GetDouble();
            }

            foreach (var set in sets)
                if (MeasureNative(set) is { } nanoseconds) times[(set.Name, Native)] = nanoseconds;
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            output.WriteLine($"\nThe validators of npm are left out: {e.Message}");
        }

        return times;

        static string Text(JsonDocument json, string member) => json.RootElement.GetProperty(member).GetString()!;
    }

    private static void Install()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in new[] { "package.json", "peers.js" }) File.Copy(Path.Combine(Source, file), Path.Combine(Folder, file), overwrite: true);
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) Run("npm", ["install", "--no-audit", "--no-fund"], "");
    }

    // One line for each document: "…[7]: PASS 0.063 +- 0.016 us (0.025)". Any that it refuses or fails at makes the mean meaningless.
    private static double? MeasureNative(DataSet set)
    {
        var cli = Path.Combine("node_modules", "@sourcemeta", "jsonschema", "npm", "cli.js");
        try
        {
            var lines = Passed().Matches(Run("node", [cli, "validate", set.SchemaFile, set.DocumentFile, "--benchmark", "--fast", "--loop", "20"], ""));
            return lines.Count == set.Documents.Count ? lines.Average(l => 1000 * double.Parse(l.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Run(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? text : throw new IOException($"{program} {arguments[0]}: {errors.Result.Split('\n')[0]}");
    }

    [GeneratedRegex(@"\]: PASS ([0-9.]+) \+- ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Passed();
}
