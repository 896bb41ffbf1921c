using System.Diagnostics;
using DomainSdk.Testing;

namespace DomainSdk.Benchmarks.CommandLine;

/// <summary>How long it takes from starting the command to the verdict on one seed and on all of them, and what starting any process costs.</summary>
internal static class ColdStart
{
    private const int Runs = 15;

    public static void Run(TextWriter output)
    {
        var seeds = Path.Combine(TestPaths.Repository, "seeds");
        var one = Directory.EnumerateFiles(seeds, "*.json").Order(StringComparer.Ordinal).First();
        output.WriteLine($"{"wall time, milliseconds",-24} {"one seed",9} {"median",7} {"all seeds",10} {"median",7}");
        foreach (var cli in PublishedCli.All(output))
        {
            var (least, median) = Time(cli, "check", one);
            var (leastOfAll, medianOfAll) = Time(cli, "check", seeds);
            output.WriteLine(FormattableString.Invariant($"{cli.Name,-24} {least,9:0} {median,7:0} {leastOfAll,10:0} {medianOfAll,7:0}"));
        }
    }

    private static (double Least, double Median) Time(PublishedCli cli, params string[] arguments)
    {
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            using var process = cli.Start(arguments);
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            times.Add(clock.Elapsed.TotalMilliseconds);
            // A seed that quotes what another file has is not complete by itself: findings are no failure here.
            if (process.ExitCode > 1) throw new InvalidOperationException($"{cli.Name} could not check {arguments[^1]}.");
        }

        times.Sort();
        return (times[0], times[times.Count / 2]);
    }
}
