using System.Diagnostics;

namespace DomainSdk.Benchmarks;

/// <summary>A thing to do to every document, and what it cost.</summary>
/// <param name="Name">What is shown.</param>
/// <param name="Work">Done once for a document; its answer keeps the work from being left out.</param>
internal sealed record Case(string Name, Func<byte[], int> Work)
{
    /// <summary>The least time for all documents, in nanoseconds for each.</summary>
    public double Nanoseconds { get; set; } = double.MaxValue;

    /// <summary>Bytes allocated for each document, once warm.</summary>
    public double Allocated { get; set; }
}

/// <summary>
/// Measures cases against each other: they take turns round by round, and the best round of each counts, so that what else the machine does
/// falls on all alike.
/// </summary>
internal static class Measurement
{
    private const double LeastMillisecondsPerTurn = 12;
    private const int MostStages = 12;
    private const int CalmStages = 3;
    private const double Faster = 0.97;
    private const int MillisecondsOfWarmUp = 40;
    private const int TieringPause = 120;

    public static void Run(IReadOnlyList<byte[]> documents, IReadOnlyList<Case> cases, int rounds)
    {
        WarmUp(documents, cases);
        var repeats = cases.Select(c => RepeatsOf(documents, c)).ToList();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < cases.Count; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var clock = Stopwatch.StartNew();
                for (var repeat = 0; repeat < repeats[i]; repeat++) Turn(documents, cases[i]);
                var elapsed = clock.Elapsed.TotalNanoseconds / repeats[i] / documents.Count;
                cases[i].Nanoseconds = Math.Min(cases[i].Nanoseconds, elapsed);
                cases[i].Allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)repeats[i] / documents.Count;
            }
        }
    }

    /// <summary>Code is compiled twice more once it has run often enough, each time behind a pause of the compiler's: until nothing gets any faster.</summary>
    public static void WarmUp(IReadOnlyList<byte[]> documents, IReadOnlyList<Case> cases)
    {
        var best = cases.Select(_ => double.MaxValue).ToArray();
        for (var (stage, calm) = (0, 0); stage < MostStages && calm < CalmStages; stage++)
        {
            calm++;
            for (var i = 0; i < cases.Count; i++)
            {
                var clock = Stopwatch.StartNew();
                var least = double.MaxValue;
                do
                {
                    var turn = Stopwatch.StartNew();
                    Turn(documents, cases[i]);
                    least = Math.Min(least, turn.Elapsed.TotalNanoseconds);
                }
                while (clock.ElapsedMilliseconds < MillisecondsOfWarmUp);
                if (least < best[i] * Faster) calm = 0;
                best[i] = Math.Min(best[i], least);
            }

            Thread.Sleep(TieringPause);
        }
    }

    private static int RepeatsOf(IReadOnlyList<byte[]> documents, Case work)
    {
        Turn(documents, work);
        var clock = Stopwatch.StartNew();
        Turn(documents, work);
        return Math.Max(1, (int)(LeastMillisecondsPerTurn / Math.Max(0.01, clock.Elapsed.TotalMilliseconds)));
    }

    /// <summary>Does the work to each document, once.</summary>
    public static int Turn(IReadOnlyList<byte[]> documents, Case work)
    {
        var sum = 0;
        for (var i = 0; i < documents.Count; i++) sum += work.Work(documents[i]);
        return sum;
    }
}
