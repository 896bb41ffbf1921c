using System.Diagnostics;
using System.Globalization;
using System.Text;
using DomainSdk.Testing;

namespace DomainSdk.Benchmarks.Sweeps;

/// <summary>How cost grows: a fitted exponent for each sweep, 1 being linear, and a plot of all.</summary>
internal static class Sweep
{
    public static void Run(TextWriter output)
    {
        List<Series> all =
        [
            Measure("document size", [1 << 10, 1 << 14, 1 << 18, 1 << 22, 1 << 26, 1 << 28], Documents.OfSize, "{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"},\"s\":{\"type\":\"string\"}},\"required\":[\"n\"]}}"),
            Measure("errors", [16, 128, 1024, 8192, 65536], Documents.WithErrors, "{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}", wantErrors: true),
            Measure("depth", [8, 32, 128, 512], Documents.Nested, "{\"type\":\"array\",\"items\":{\"$ref\":\"#\"}}"),
            Measure("unique items", [64, 512, 4096, 32768, 262144], Documents.Distinct, "{\"type\":\"array\",\"uniqueItems\":true}"),
            Measure("pattern length", [128, 1024, 8192, 65536, 524288], Documents.Letters, "{\"type\":\"string\",\"pattern\":\"^(a+)+$\"}"),
        ];
        foreach (var series in all)
        {
            output.WriteLine(FormattableString.Invariant($"{series.Name}: exponent {series.Exponent:0.00}"));
            foreach (var (size, nanoseconds) in series.Points) output.WriteLine(FormattableString.Invariant($"  {size,12} {nanoseconds,16:0} ns"));
        }

        var file = Path.Combine(TestPaths.Repository, "artifacts", "sweeps.svg");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Plot.Draw(all));
        output.WriteLine("artifacts/sweeps.svg");
    }

    private static Series Measure(string name, int[] sizes, Func<int, byte[]> make, string schemaText, bool wantErrors = false)
    {
        var schema = JsonSchema.FromText(schemaText);
        var points = new List<(double Size, double Nanoseconds)>();
        foreach (var size in sizes)
        {
            var json = make(size);
            points.Add((size, Time(() => wantErrors ? schema.Validate(json).Errors.Count : schema.IsValid(json) ? 1 : 0)));
        }

        return new Series(name, points);
    }

    private static double Time(Func<int> work)
    {
        var best = double.MaxValue;
        var total = Stopwatch.StartNew();
        for (var round = 0; round < 3 || (round < 400 && total.ElapsedMilliseconds < 400); round++)
        {
            var clock = Stopwatch.StartNew();
            work();
            best = Math.Min(best, clock.Elapsed.TotalNanoseconds);
        }

        return best;
    }

    private static class Documents
    {
        public static byte[] OfSize(int bytes)
        {
            var text = new StringBuilder("[", bytes + 64);
            for (var i = 0; text.Length < bytes; i++)
                text.Append(i == 0 ? "" : ",").Append("{\"n\":").Append(i.ToString(CultureInfo.InvariantCulture)).Append(",\"s\":\"some words of text\"}");
            return Encoding.ASCII.GetBytes(text.Append(']').ToString());
        }

        public static byte[] WithErrors(int count) => Encoding.ASCII.GetBytes("[" + string.Join(",", Enumerable.Repeat("\"x\"", count)) + "]");

        public static byte[] Nested(int depth) => Encoding.ASCII.GetBytes(new string('[', depth) + new string(']', depth));

        public static byte[] Distinct(int count) => Encoding.ASCII.GetBytes("[" + string.Join(",", Enumerable.Range(0, count).Select(i => "{\"a\":" + i.ToString(CultureInfo.InvariantCulture) + "}")) + "]");

        public static byte[] Letters(int length) => Encoding.ASCII.GetBytes("\"" + new string('a', length) + "!\"");
    }
}
