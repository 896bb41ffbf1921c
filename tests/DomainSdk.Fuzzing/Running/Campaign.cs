using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DomainSdk.Fuzzing.Loop;
using DomainSdk.Fuzzing.Peers;

namespace DomainSdk.Fuzzing.Running;

/// <summary>A long run: each target in a process of its own, begun again where an input ends it.</summary>
internal static class Campaign
{
    private const int MostDeaths = 20;

    /// <summary>Runs all targets and writes what they came to.</summary>
    /// <param name="options">What to do.</param>
    /// <returns>The exit code: 0 where nothing was found.</returns>
    public static int Run(FuzzOptions options)
    {
        if (options.HasPeers && !NodePeer.TryInstall(out var why))
        {
            Console.WriteLine($"Without node and ajv: {why}.");
            options = options with { HasPeers = false };
        }

        var totals = RunAll(options);
        Console.WriteLine(FormattableString.Invariant($"\n{"target",-10} {"executions",12} {"kept",7} {"edges",7} {"crashes",8} {"hangs",6} {"differences",12}"));
        for (var i = 0; i < totals.Count; i++) Write(options.Targets[i], totals[i]);
        var all = totals.Aggregate((a, b) => a.With(b));
        Console.WriteLine($"{all.Executions} executions, seed {options.Seed}, {options.Minutes.ToString(CultureInfo.InvariantCulture)} minutes; {(options.HasPeers ? "with" : "without")} node and ajv");
        return all.Crashes + all.Hangs + all.Differences == 0 ? 0 : 1;
    }

    /// <summary>Runs all targets.</summary>
    /// <param name="options">What to do.</param>
    /// <returns>What each came to.</returns>
    public static IReadOnlyList<FuzzStats> RunAll(FuzzOptions options)
    {
        var program = InstrumentedCopy.Make(options.Output);
        var share = options.Minutes * 60 * Math.Min(options.Jobs, options.Targets.Count) / options.Targets.Count;
        var totals = new FuzzStats[options.Targets.Count];
        Parallel.For(0, totals.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i => totals[i] = Run(options.Targets[i], share, program, options));
        return totals;
    }

    private static void Write(string name, FuzzStats s) =>
        Console.WriteLine(FormattableString.Invariant($"{name,-10} {s.Executions,12} {s.Kept,7} {s.Edges,7} {s.Crashes,8} {s.Hangs,6} {s.Differences,12}"));

    private static FuzzStats Run(string target, double seconds, string program, FuzzOptions options)
    {
        var folder = Path.Combine(options.Output, target);
        Directory.CreateDirectory(folder);
        var (total, watch) = (FuzzStats.None, Stopwatch.StartNew());
        for (var deaths = 0; deaths < MostDeaths && seconds - watch.Elapsed.TotalSeconds is var left and > 1; deaths++)
        {
            var stats = Path.Combine(folder, Worker.Stats);
            File.Delete(stats);
            var code = RunWorker(program, target, left, options.Seed + deaths, folder, options);
            if (File.Exists(stats)) total = total.With(JsonSerializer.Deserialize<FuzzStats>(File.ReadAllText(stats))!);
            if (code == 0) break;
            var isHang = code == HangWatch.ExitCode;
            total = total.With(FuzzStats.None with { Crashes = isHang ? 0 : 1, Hangs = isHang ? 1 : 0 });
            var found = Path.Combine(folder, "found");
            Directory.CreateDirectory(found);
            File.WriteAllBytes(Path.Combine(found, FormattableString.Invariant($"{(isHang ? "hang" : "death")}-{options.Seed + deaths}.bin")), LastInput.Read(Path.Combine(folder, Worker.Last)));
            Console.WriteLine($"{target}: {(isHang ? "hang" : $"the process ended with {code}")}");
        }

        return total;
    }

    private static int RunWorker(string program, string target, double seconds, int seed, string folder, FuzzOptions options)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false };
        string[] words = ["exec", program, "worker", target, seconds.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture), folder];
        foreach (var word in words) start.ArgumentList.Add(word);
        if (options.Executions > 0)
        {
            start.ArgumentList.Add("--executions");
            start.ArgumentList.Add(options.Executions.ToString(CultureInfo.InvariantCulture));
        }

        if (!options.HasPeers) start.ArgumentList.Add("--no-peers");
        if (options.Extra.Count > 0)
        {
            start.ArgumentList.Add("--seeds");
            start.ArgumentList.Add(string.Join(',', options.Extra));
        }

        using var worker = Process.Start(start)!;
        worker.WaitForExit();
        return worker.ExitCode;
    }
}
