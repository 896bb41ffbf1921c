using System.Globalization;
using DomainSdk.Testing;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>How costs grow as what is large is doubled six times: the exponent that fits best the processor time of the thread.</summary>
internal static class GrowthTable
{
    private const int Stages = 3;
    private const long LeastOfStage = 40_000_000;
    private const long LeastOfRound = 500_000;

    // Code is compiled again, faster, behind a pause of the compiler's.
    private const int TieringPause = 130;

    /// <summary>Measures and writes the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="names">The shapes; all if there is none.</param>
    /// <returns>What grows too fast.</returns>
    public static IReadOnlyList<string> Write(TextWriter output, IReadOnlyList<string> names)
    {
        output.WriteLine($"| doubled six times | {string.Join(" | ", GrownSubject.Costs.Select(c => c.Name))} |\n|---|{string.Concat(GrownSubject.Costs.Select(_ => "---|"))}");
        var problems = new List<string>();
        foreach (var shape in GrowthShapes.All.Where(s => names.Count == 0 || names.Contains(s.Name, StringComparer.Ordinal)))
        {
            var sizes = Growth.Sizes(shape.First).ToList();
            var measured = sizes.Select(size => Measured(new GrownSubject(shape, size))).ToList();
            var cells = GrownSubject.Costs.Select((_, i) => measured.Select(m => m[i] / 1000).ToList()).ToList();
            output.WriteLine($"| {shape.Name}, {sizes[0]} to {sizes[^1]} | {string.Join(" | ", cells.Select(c => $"{Text(Growth.Exponent(c), "0.00")} ({Text(c[^1], "0")} µs)"))} |");
            problems.AddRange(cells.Index().Where(c => Growth.Exponent(c.Item) > Growth.Most).Select(c => $"{shape.Name}, {GrownSubject.Costs[c.Index].Name}: {string.Join(", ", c.Item.Select(m => Text(m, "0.0")))} µs"));
        }

        return problems;
    }

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static List<double> Measured(GrownSubject subject)
    {
        var least = GrownSubject.Costs.Select(_ => double.MaxValue).ToList();
        for (var stage = 0; stage < Stages; stage++)
        {
            for (var i = 0; i < least.Count; i++) least[i] = Math.Min(least[i], Least(() => GrownSubject.Costs[i].Run(subject)));
            Thread.Sleep(TieringPause);
        }

        return least;
    }

    private static double Least(Action run)
    {
        var (least, spent, repeats) = (double.MaxValue, 0L, 1);
        while (spent < LeastOfStage)
        {
            var start = ThreadClock.Nanoseconds;
            for (var i = 0; i < repeats; i++) run();
            var round = ThreadClock.Nanoseconds - start;
            spent += round;
            least = Math.Min(least, round / (double)repeats);
            if (round < LeastOfRound) repeats *= 2;
        }

        return least;
    }
}
