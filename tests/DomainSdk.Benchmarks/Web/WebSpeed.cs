using System.Diagnostics;
using DomainSdk.Benchmarks.Articles;

namespace DomainSdk.Benchmarks.Web;

/// <summary>Requests over loopback: the contenders take turns, and each round is compared with the first contender's of the same round.</summary>
internal static class WebSpeed
{
    private const int Connections = 4;
    private const int Documents = 500;
    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(400);

    /// <summary>Measures and writes a table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rounds">How many rounds are measured.</param>
    public static async Task RunAsync(TextWriter output, int rounds)
    {
        var requests = ArticleDocuments.Compact(Documents).Select(LoopbackClient.Request).ToList();
        var contenders = WebContender.All;
        var apps = new List<Microsoft.AspNetCore.Builder.WebApplication>();
        foreach (var contender in contenders) apps.Add(await contender.StartAsync());
        var clients = apps.Select(app => Enumerable.Range(0, Connections).Select(_ => new LoopbackClient(new Uri(app.Urls.First()).Port)).ToList()).ToList();
        var turns = contenders.Select(_ => new List<Turn>()).ToList();
        const int WarmUp = 6;
        for (var round = 0; round < rounds + WarmUp; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                // Each is first as often as it is last.
                var next = (i + round) % contenders.Count;
                var turn = await TakeAsync(clients[next], requests);
                if (round >= WarmUp) turns[next].Add(turn);
            }
        }

        output.WriteLine(FormattableString.Invariant($"{Documents} articles, mean {requests.Average(r => r.Length):0} bytes with headers, there and back, {Connections} connections, {rounds} rounds"));
        output.WriteLine($"{"",-40} {"requests/s",10} {"x STJ",7} {"CPU µs",8} {"x STJ",7} {"bytes",8} {"x STJ",7}");
        for (var i = 0; i < contenders.Count; i++)
        {
            output.WriteLine(FormattableString.Invariant($"{contenders[i].Name,-40} {Median(turns[i].Select(t => t.Rate)),10:0} {Ratio(turns[i], turns[0], t => t.Rate),7:0.00} {Median(turns[i].Select(t => t.Processor)),8:0.0} {Ratio(turns[i], turns[0], t => t.Processor),7:0.00} {Median(turns[i].Select(t => t.Allocated)),8:0} {Ratio(turns[i], turns[0], t => t.Allocated),7:0.00}"));
        }

        clients.ForEach(list => list.ForEach(client => client.Dispose()));
        foreach (var app in apps) await app.DisposeAsync();
    }

    private static async Task<Turn> TakeAsync(List<LoopbackClient> clients, List<byte[]> requests)
    {
        var (allocated, processor, clock) = (GC.GetTotalAllocatedBytes(precise: true), Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
        var counts = await Task.WhenAll(clients.Select((client, i) => Task.Run(async () =>
        {
            var count = 0;
            for (var at = i * requests.Count / Connections; clock.Elapsed < s_turn; at++, count++) await client.SendAsync(requests[at % requests.Count]);
            return count;
        })));
        var elapsed = clock.Elapsed;
        var total = (double)counts.Sum();
        return new Turn(total / elapsed.TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMicroseconds / total, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / total);
    }

    private static double Ratio(List<Turn> turns, List<Turn> reference, Func<Turn, double> figure) => Median(turns.Zip(reference, (own, other) => figure(own) / figure(other)));

    private static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private readonly record struct Turn(double Rate, double Processor, double Allocated);
}
