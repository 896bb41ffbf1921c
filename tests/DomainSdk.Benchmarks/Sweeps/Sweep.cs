using System.Diagnostics;
using System.Text;
using DomainSdk.Benchmarks.DataSets;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing;

namespace DomainSdk.Benchmarks.Sweeps;

/// <summary>How cost grows: a fitted exponent for each sweep, 1 being linear, and a plot of all.</summary>
internal static class Sweep
{
    private const double MicrosecondsPerTurn = 500;
    private const int MillisecondsPerPoint = 400;

    private const string Records = "{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"},\"s\":{\"type\":\"string\"}},\"required\":[\"n\"]}}";
    private const string Nested = "{\"type\":\"array\",\"items\":{\"$ref\":\"#\"}}";
    private const string Unique = "{\"type\":\"array\",\"uniqueItems\":true}";

    // To one gigabyte.
    private static readonly int[] Bytes = [1 << 10, 1 << 13, 1 << 16, 1 << 19, 1 << 22, 1 << 25, 1 << 28, 1 << 30];

    public static void Run(TextWriter output)
    {
        List<Series> all = [];
        Add("document size", Bytes, SweepDocuments.OfSize, Emitted(Records));
        Add("document size, interpreter", Bytes, SweepDocuments.OfSize, Interpreted(Records));
        Add("errors", [16, 128, 1024, 8192, 65536, 524288], SweepDocuments.WithErrors, Errors("{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}"));
        Add("depth", [8, 32, 128, 512], SweepDocuments.Nested, Emitted(Nested));
        Add("depth, interpreter", [8, 32, 128, 512], SweepDocuments.Nested, Interpreted(Nested));
        Add("deep items", [16, 128, 1024, 8192, 65536], SweepDocuments.DeepItems, Emitted(Nested));
        Add("unique items", [64, 512, 4096, 32768, 262144, 2097152], SweepDocuments.Distinct, Emitted(Unique));
        Add("pattern length", [128, 1024, 8192, 65536, 524288], SweepDocuments.Letters, Interpreted("{\"type\":\"string\",\"pattern\":\"^(a+)+$\"}"));
        Threads.Run(output);

        var file = Path.Combine(TestPaths.Repository, "artifacts", "sweeps.svg");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Plot.Draw(all));
        output.WriteLine("artifacts/sweeps.svg");

        void Add(string name, int[] sizes, Func<int, byte[]> make, Func<byte[], int> work)
        {
            Measurement.WarmUp([make(sizes[sizes.Length / 2])], [new Case(name, work)]);
            var series = new Series(name, [.. sizes.Select(size => ((double)size, Time(make(size), work)))]);
            output.WriteLine(FormattableString.Invariant($"{series.Name}: exponent {series.Exponent:0.00}"));
            foreach (var (size, nanoseconds) in series.Points)
                output.WriteLine(FormattableString.Invariant($"  {size,12} {nanoseconds,16:0} ns {nanoseconds / size,10:0.00} each"));
            all.Add(series);
        }
    }

    private static Func<byte[], int> Interpreted(string schemaText)
    {
        var schema = JsonSchema.FromText(schemaText);
        return json => schema.IsValid(json) ? 1 : 0;
    }

    private static Func<byte[], int> Errors(string schemaText)
    {
        var schema = JsonSchema.FromText(schemaText);
        return json => schema.Validate(json).Errors.Count;
    }

    private static Func<byte[], int> Emitted(string schemaText)
    {
        var plan = SchemaCompiler.Compile([new SchemaSource(Encoding.UTF8.GetBytes(schemaText), "sweep", "schema:///sweep")], CompileOptions.Default).Plan;
        var validate = EmittedValidator.Compile(plan, plan.Roots[0].Node);
        return json => validate(json) ? 1 : 0;
    }

    private static double Time(byte[] json, Func<byte[], int> work)
    {
        GC.Collect();
        work(json);
        var clock = Stopwatch.StartNew();
        work(json);
        // The clock does not see what takes less than a microsecond.
        var repeats = (int)Math.Clamp(MicrosecondsPerTurn / Math.Max(0.01, clock.Elapsed.TotalMicroseconds), 1, 10000);
        var best = double.MaxValue;
        var total = Stopwatch.StartNew();
        for (var round = 0; round < 3 || total.ElapsedMilliseconds < MillisecondsPerPoint; round++)
        {
            clock.Restart();
            for (var repeat = 0; repeat < repeats; repeat++) work(json);
            best = Math.Min(best, clock.Elapsed.TotalNanoseconds / repeats);
        }

        return best;
    }
}
