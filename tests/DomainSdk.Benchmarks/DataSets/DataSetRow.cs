using System.Diagnostics;
using System.Globalization;

namespace DomainSdk.Benchmarks.DataSets;

/// <summary>
/// What was measured on one data set, in a process of its own, as BenchmarkDotNet does it: the runtime tunes the methods that all readers share
/// to those it sees first, and an application has its own schemas and not seventeen sets of others.
/// </summary>
internal static class DataSetRow
{
    private const int Rounds = 8;
    private const int PeerRounds = 3;
    private const int PeerDocuments = 40;

    /// <summary>The nanoseconds for each document, by case.</summary>
    public static Dictionary<string, double> Measure(DataSet set)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        // The host of the runtime wants to be told what to run; a host made for this program knows.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(DataSetRow).Assembly.Location);
        start.ArgumentList.Add("row");
        start.ArgumentList.Add(set.Name);
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"Measuring {set.Name} failed.");
        return lines.Select(l => l.Split('\t')).ToDictionary(p => p[0], p => double.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>Measures a data set in this process and writes a line for each case.</summary>
    public static void Write(TextWriter output, DataSet set)
    {
        var cases = DataSetCases.Of(set);
        Measurement.Run(set.Documents, cases, Rounds);
        IEnumerable<Case> all = cases;
        if (DataSetCases.Peer(set) is { } peer)
        {
            Measurement.Run([.. set.Documents.Take(PeerDocuments)], [peer], PeerRounds);
            all = cases.Append(peer);
        }

        foreach (var c in all) output.WriteLine(FormattableString.Invariant($"{c.Name}\t{c.Nanoseconds}"));
    }
}
