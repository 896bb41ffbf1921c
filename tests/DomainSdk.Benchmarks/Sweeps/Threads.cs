using System.Diagnostics;
using System.Text;
using DomainSdk.Benchmarks.Articles;
using DomainSdk.Model;

namespace DomainSdk.Benchmarks.Sweeps;

/// <summary>The check of a file of lines on one core and on more.</summary>
internal static class Threads
{
    private const int Lines = 40000;
    private const int Rounds = 4;

    public static void Run(TextWriter output)
    {
        var file = Path.Combine(Path.GetTempPath(), "domainsdk-" + Guid.NewGuid().ToString("N") + ".ndjson");
        try
        {
            var documents = ArticleDocuments.Compact(500);
            using (var stream = File.Create(file))
            {
                for (var i = 0; i < Lines; i++)
                {
                    // Keys differ by their number.
                    stream.Write(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(documents[i % documents.Count]).Replace("article:made-", FormattableString.Invariant($"article:line-{i}-"), StringComparison.Ordinal)));
                    stream.WriteByte((byte)'\n');
                }
            }

            output.WriteLine($"threads: {Lines} articles as lines, checked against their schema, on {Environment.ProcessorCount} cores");
            var first = 0.0;
            for (var jobs = 1; jobs <= Environment.ProcessorCount; jobs *= 2)
            {
                var best = Enumerable.Range(0, Rounds).Min(_ => Check(file, jobs));
                if (jobs == 1) first = best;
                output.WriteLine(FormattableString.Invariant($"  {jobs,12} {best,16:0} ms {new FileInfo(file).Length / 1e3 / best,10:0} MB/s {first / best,6:0.00} x one"));
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static double Check(string file, int jobs)
    {
        var clock = Stopwatch.StartNew();
        var options = new CorpusOptions { SchemaOf = _ => Article.Schema, MaxDegreeOfParallelism = jobs, KeepDocuments = false };
        var corpus = Corpus.LoadAsync([file], options).GetAwaiter().GetResult();
        if (corpus.Findings.Count > 0) throw new InvalidOperationException(corpus.Findings[0].ToString());
        return clock.Elapsed.TotalMilliseconds;
    }
}
