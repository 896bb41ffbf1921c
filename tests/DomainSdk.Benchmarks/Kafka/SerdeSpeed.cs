using System.Diagnostics;
using Confluent.Kafka;
using Confluent.SchemaRegistry.Serdes;
using DomainSdk.Benchmarks.Articles;
using DomainSdk.Kafka;
using DomainSdk.Kafka.Tests.RegistryApi;
using DomainSdk.Model;

namespace DomainSdk.Benchmarks.Kafka;

/// <summary>
/// Serializers and deserializers beside those of Confluent, both with a registry and with validation as they have it: the contenders take turns, and each turn is
/// compared with the other's before it.
/// </summary>
internal static class SerdeSpeed
{
    private const int Documents = 200;
    private const int Rounds = 31;
    private const int WarmUp = 10;
    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(150);

    /// <summary>Measures and writes a table.</summary>
    public static async Task RunAsync(TextWriter output)
    {
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        var documents = ArticleDocuments.Compact(Documents);
        var own = documents.Select(d => JsonModel.Parse<Article>(d)).ToList();
        var ownSerializer = new JsonModelSerializer<Article>(registry);
        var ownDeserializer = new JsonModelDeserializer<Article>();
        var context = new SerializationContext(MessageComponentType.Value, "own");
        var ownBytes = own.ConvertAll(article => ownSerializer.Serialize(article, context));

        var peers = documents.Select(d => Newtonsoft.Json.JsonConvert.DeserializeObject<PeerArticle>(System.Text.Encoding.UTF8.GetString(d))!).ToList();
        var peerContext = new SerializationContext(MessageComponentType.Value, "peer", []);
        // As its users get it: the schema is made of the class.
        var peerSerializer = new JsonSerializer<PeerArticle>(registry);
        var peerDeserializer = new JsonDeserializer<PeerArticle>(registry);
        var peerBytes = new List<ReadOnlyMemory<byte>>();
        foreach (var article in peers) peerBytes.Add(await peerSerializer.SerializeAsync(article, peerContext));

        output.WriteLine(FormattableString.Invariant($"{Documents} articles, mean {ownBytes.Average(b => b.Length):0} bytes here and {peerBytes.Average(b => b.Length):0} there, {Rounds} rounds"));
        output.WriteLine($"{"",-14} {"messages/s",12} {"peer's",12} {"ratio",8} {"bytes allocated",16} {"peer's",10}");
        Row(output, "serialize", i => ownSerializer.Serialize(own[i], context), i => peerSerializer.SerializeAsync(peers[i], peerContext).GetAwaiter().GetResult());
        Row(output, "deserialize", i => ownDeserializer.Deserialize(ownBytes[i], false, context), i => peerDeserializer.DeserializeAsync(peerBytes[i], false, peerContext).GetAwaiter().GetResult());
    }

    private static void Row(TextWriter output, string name, Func<int, object> own, Func<int, object> peer)
    {
        var turns = new List<(Turn Own, Turn Peer)>();
        for (var round = 0; round < Rounds + WarmUp; round++)
        {
            var first = Take(round % 2 == 0 ? own : peer);
            var second = Take(round % 2 == 0 ? peer : own);
            if (round >= WarmUp) turns.Add(round % 2 == 0 ? (first, second) : (second, first));
        }

        output.WriteLine(FormattableString.Invariant($"{name,-14} {Median(turns.Select(t => t.Own.Rate)),12:0} {Median(turns.Select(t => t.Peer.Rate)),12:0} {Median(turns.Select(t => t.Own.Rate / t.Peer.Rate)),8:0.0} {Median(turns.Select(t => t.Own.Allocated)),16:0} {Median(turns.Select(t => t.Peer.Allocated)),10:0}"));
    }

    private static Turn Take(Func<int, object> work)
    {
        var (allocated, clock, count) = (GC.GetTotalAllocatedBytes(), Stopwatch.StartNew(), 0);
        for (; clock.Elapsed < s_turn; count++) GC.KeepAlive(work(count % Documents));
        return new Turn(count / clock.Elapsed.TotalSeconds, (GC.GetTotalAllocatedBytes() - allocated) / (double)count);
    }

    private static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private readonly record struct Turn(double Rate, double Allocated);
}
