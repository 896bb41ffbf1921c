using System.Diagnostics;
using System.Globalization;
using System.Text;
using Confluent.Kafka;
using DomainSdk.Kafka;
using DomainSdk.Kafka.Tests.Brokers;

namespace DomainSdk.Benchmarks.Kafka;

/// <summary>
/// A topic in brokers of this process, checked by workers that are processes: one of them is killed in the middle of its work. What they found is compared with
/// what a check of the same messages as files finds.
/// </summary>
internal static class TopicRun
{
    private const string Topic = "orders";

    // The brokers keep no more than 5 MB of each.
    private const int Partitions = 64;

    private const string Schema = """
        {
          "type": "object", "required": ["id", "count"], "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "pattern": "^o-[0-9]+$" }, "count": { "type": "integer", "minimum": 1 },
            "paid": { "oneOf": [ { "required": ["card"] }, { "required": ["invoice"] } ], "properties": { "invoice": { "type": "string", "format": "date" } } }
          }
        }
        """;

    /// <summary>Works until the topic is read.</summary>
    public static async Task<int> WorkAsync(string servers, string folder)
    {
        var options = new TopicCheckOptions { StopsAtEnd = true, BatchBytes = 256 << 10 };
        Console.WriteLine(await new TopicCheck(Topic, JsonSchema.FromText(Schema).Root, folder, options).RunAsync(new ConsumerConfig
        {
            BootstrapServers = servers,
            GroupId = "check",
            SessionTimeoutMs = 6000,
            HeartbeatIntervalMs = 500,
        }));
        return 0;
    }

    /// <summary>Runs, and writes what came of it.</summary>
    /// <returns>0 where nothing was lost and nothing is there twice.</returns>
    public static async Task<int> RunAsync(TextWriter output, int messages)
    {
        var folder = Directory.CreateTempSubdirectory("topic-run");
        var (files, parts) = (Path.Combine(folder.FullName, "files"), Path.Combine(folder.FullName, "parts"));
        Directory.CreateDirectory(files);
        Directory.CreateDirectory(parts);
        using var cluster = new MockCluster();
        cluster.Create(Topic, Partitions);
        output.WriteLine(FormattableString.Invariant($"{messages} messages in {Partitions} partitions sent in {Fill(cluster, files, messages).TotalSeconds:0.0} s"));

        var clock = Stopwatch.StartNew();
        using var killed = Start(cluster, parts);
        while (Directory.EnumerateFiles(parts, "*.part").Take(3).Count() < 3 && !killed.HasExited) await Task.Delay(20);
        using var other = Start(cluster, parts);
        await Task.Delay(2500);
        killed.Kill();
        using var third = Start(cluster, parts);
        await other.WaitForExitAsync();
        await third.WaitForExitAsync();
        var chosen = TopicCheck.Parts(Topic, parts);
        output.WriteLine(FormattableString.Invariant($"checked in {clock.Elapsed.TotalSeconds:0.0} s by 3 workers, of which one was killed; {Directory.GetFiles(parts, "*.part").Length} partials, {chosen.Count} of them the whole"));

        var partials = CorpusPartials.Open(chosen);
        var corpus = partials.ToCorpus(new CorpusOptions { KeepDocuments = false });
        clock.Restart();
        var expected = await Corpus.LoadAsync([files], new CorpusOptions { SchemaOf = _ => JsonSchema.FromText(Schema).Root, KeepDocuments = false });
        output.WriteLine(FormattableString.Invariant($"the same as files, checked at once in {clock.Elapsed.TotalSeconds:0.0} s"));
        var (own, others) = (Told(corpus.Check()), Told(expected.Check()));
        var isSame = own.SequenceEqual(others) && partials.Missing is null && corpus.DocumentCount == messages;
        output.WriteLine(FormattableString.Invariant($"{corpus.DocumentCount} documents, {own.Count} findings; as files {expected.DocumentCount} and {others.Count}: {(isSame ? "the same" : "NOT THE SAME")}"));
        folder.Delete(recursive: true);
        return isSame ? 0 : 1;
    }

    private static TimeSpan Fill(MockCluster cluster, string files, int messages)
    {
        var clock = Stopwatch.StartNew();
        using var producer = new ProducerBuilder<Null, byte[]>(new ProducerConfig { BootstrapServers = cluster.Servers, LingerMs = 20, QueueBufferingMaxMessages = 10_000_000 }).Build();
        var lines = Enumerable.Range(0, Partitions).Select(i => File.Create(Path.Combine(files, i.ToString(CultureInfo.InvariantCulture) + ".jsonl"))).ToList();
        var failed = 0;
        for (var i = 0; i < messages; i++)
        {
            var message = Encoding.UTF8.GetBytes(Message(i));
            lines[i % Partitions].Write([.. message, (byte)'\n']);
            producer.Produce(new TopicPartition(Topic, i % Partitions), new Message<Null, byte[]> { Value = message }, report => { if (report.Error.IsError) Interlocked.Increment(ref failed); });
        }

        producer.Flush();
        lines.ForEach(file => file.Dispose());
        if (failed > 0) throw new InvalidOperationException($"{failed} messages were not taken.");
        return clock.Elapsed;
    }

    private static string Message(int number) => (number % 1000) switch
    {
        1 => $"{{\"id\":\"o-{number}\",\"count\":0}}",
        2 => $"{{\"id\":\"{number}\",\"count\":1}}",
        3 => $"{{\"id\":\"o-{number}\",\"count\":1,\"paid\":{{\"invoice\":\"2026-02-30\"}}}}",
        4 => $"{{\"id\":\"o-{number}\"",
        _ => $"{{\"id\":\"o-{number}\",\"count\":{1 + (number % 9)},\"paid\":{{\"invoice\":\"2026-02-20\"}}}}",
    };

    private static Process Start(MockCluster cluster, string parts) =>
        Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? (string[])[typeof(TopicRun).Assembly.Location] : [], "kafka", "worker", cluster.Servers, parts]))!;

    private static List<string> Told(IEnumerable<Finding> findings) =>
        [.. findings.Select(f => $"{Path.GetFileNameWithoutExtension(f.Position.Path)}({f.Position.Line},{f.Position.Column}) {f.Id} {f.Pointer} {f.Message}").Order(StringComparer.Ordinal)];
}
