using System.Diagnostics;
using DomainSdk.Benchmarks.Articles;
using DomainSdk.Benchmarks.DataSets;
using DomainSdk.Benchmarks.Peers;

namespace DomainSdk.Benchmarks;

/// <summary>One table: articles, compact and indented, and every public data set, as ratios within the run.</summary>
internal static class QuickTable
{
    private const int Documents = 2000;
    private const int Rounds = 25;

    public static void Write(TextWriter output, IReadOnlyCollection<string> sets)
    {
        var clock = Stopwatch.StartNew();
        if (sets.Count == 0)
        {
            var compact = ArticleDocuments.Compact(Documents);
            Articles(output, "articles, compact", compact);
            Articles(output, "articles, indented", ArticleDocuments.Pretty(compact));
        }

        Public(output, sets);
        output.WriteLine(FormattableString.Invariant($"\n{clock.Elapsed.TotalSeconds:0} s"));
    }

    /// <summary>Runs one case of a data set over and over.</summary>
    public static void Loop(string set, string name, TimeSpan time)
    {
        var (documents, cases) = set == "articles"
            ? (ArticleDocuments.Compact(Documents), ArticleCases.Reading)
            : DataSet.All().Where(s => s.Name == set).Select(s => (s.Documents, DataSetCases.Of(s))).First();
        var work = cases.First(c => c.Name.StartsWith(name, StringComparison.Ordinal));
        var best = double.MaxValue;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < time;)
        {
            var begin = clock.Elapsed;
            Measurement.Turn(documents, work);
            best = Math.Min(best, (clock.Elapsed - begin).TotalNanoseconds / documents.Count);
        }

        Console.WriteLine(FormattableString.Invariant($"{set} {work.Name}: {best:0} ns"));
    }

    private static void Articles(TextWriter output, string title, IReadOnlyList<byte[]> documents)
    {
        var reading = ArticleCases.Reading.Select(c => c with { Nanoseconds = double.MaxValue }).ToList();
        var writing = ArticleCases.Writing(documents);
        Measurement.Run(documents, reading, Rounds);
        Measurement.Run(documents, writing, Rounds);
        output.WriteLine(FormattableString.Invariant($"\n{title}: {documents.Count}, mean {documents.Average(d => d.Length):0} bytes"));
        output.WriteLine($"{"case",-52} {"ns",8} {"x reader",9} {"x STJ",7} {"bytes",8} {"x STJ",7}");
        foreach (var c in reading)
            output.WriteLine(FormattableString.Invariant($"{c.Name,-52} {c.Nanoseconds,8:0} {c.Nanoseconds / reading[0].Nanoseconds,9:0.00} {c.Nanoseconds / reading[2].Nanoseconds,7:0.00} {c.Allocated,8:0} {c.Allocated / reading[2].Allocated,7:0.00}"));
        foreach (var c in writing)
            output.WriteLine(FormattableString.Invariant($"{c.Name,-52} {c.Nanoseconds,8:0} {"",9} {c.Nanoseconds / writing[0].Nanoseconds,7:0.00} {c.Allocated,8:0}"));
    }

    private static void Public(TextWriter output, IReadOnlyCollection<string> sets)
    {
        var measured = DataSet.All().Where(s => sets.Count == 0 || sets.Contains(s.Name)).ToList();
        var peers = NodePeers.Measure(measured, output);
        output.WriteLine($"\n{"data set",-22} {"docs",5} {"bytes",6} {"reader ns",9} {"scan",5} {"tape",5} {"validate",8} {"interpreter",11} {"NJsonSchema",11}{string.Concat(NodePeers.Names.Select(n => $" {n,10}"))}   (x reader; {NodePeers.Native}: parsing left out)");
        var validate = new List<double>();
        var interpret = new List<double>();
        foreach (var set in measured)
        {
            var row = DataSetRow.Measure(set);
            double Ratio(string name) => row[name] / row["reader"];
            validate.Add(Ratio("validate"));
            interpret.Add(Ratio("interpreter"));
            var other = row.ContainsKey("NJsonSchema") ? FormattableString.Invariant($"{Ratio("NJsonSchema"):0.0}") : "-";
            output.WriteLine(FormattableString.Invariant($"{set.Name,-22} {set.Documents.Count,5} {set.Documents.Average(d => d.Length),6:0} {row["reader"],9:0} {Ratio("scan"),5:0.00} {Ratio("tape"),5:0.00} {validate[^1],8:0.00} {interpret[^1],11:0.00} {other,11}") + string.Concat(NodePeers.Names.Select(n => OfPeer(set.Name, n, row["reader"]))));
        }

        if (validate.Count == 0)
            output.WriteLine("The corpora are not here; see the README.");
        else
            output.WriteLine(FormattableString.Invariant($"{"median",-22} {"",5} {"",6} {"",9} {"",5} {"",5} {Median(validate),8:0.00} {Median(interpret),11:0.00}; at most 1.0: {validate.Count(v => v <= 1)} of {validate.Count}, at most 1.7: {validate.Count(v => v <= 1.7)}"));

        string OfPeer(string set, string peer, double reader) =>
            peers.TryGetValue((set, peer), out var time) ? FormattableString.Invariant($" {time / reader,10:0.00}") : $" {"-",10}";
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
