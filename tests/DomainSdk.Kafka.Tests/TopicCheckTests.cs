using System.Globalization;
using System.Text;
using Confluent.Kafka;
using DomainSdk.Kafka.Tests.Brokers;
using Orders;

namespace DomainSdk.Kafka.Tests;

public sealed class TopicCheckTests : IDisposable
{
    private const int Partitions = 4;
    private const int Messages = 3000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("topic-check");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_topic_has_the_findings_of_files_with_the_same_lines()
    {
        using var cluster = new MockCluster();
        var sent = await FillAsync(cluster);
        var check = new TopicCheck("orders", Order.Schema, Parts, new TopicCheckOptions { StopsAtEnd = true, BatchBytes = 10_000 });
        Assert.Equal(Messages, await check.RunAsync(cluster.Group("check")));
        await AssertWholeAsync(sent);
        Assert.True(TopicCheck.Parts("orders", Parts).Count > Partitions);

        // What is committed is not read again.
        Assert.Equal(0, await check.RunAsync(cluster.Group("check")).WaitAsync(TimeSpan.FromSeconds(60)));
        await AssertWholeAsync(sent);
    }

    [Fact]
    public async Task Workers_that_come_and_go_lose_nothing_and_double_nothing()
    {
        using var cluster = new MockCluster();
        var sent = await FillAsync(cluster);
        using var first = new CancellationTokenSource();
        var findings = 0;
        // Leaves in the middle of its work, when it has found something.
        var leaving = Check(() => { if (Interlocked.Increment(ref findings) == 20) first.Cancel(); }).RunAsync(cluster.Group("check"), first.Token);
        var staying = Check(() => { }).RunAsync(cluster.Group("check"));
        var late = Check(() => { }).RunAsync(cluster.Group("check"));
        var counts = await Task.WhenAll(leaving, staying, late).WaitAsync(TimeSpan.FromSeconds(120));

        // Whoever is left reads the rest.
        var rest = await Check(() => { }).RunAsync(cluster.Group("check")).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(Messages, counts.Sum() + rest);
        await AssertWholeAsync(sent);
    }

    [Fact]
    public async Task A_worker_that_is_killed_before_it_commits_leaves_what_others_check_again()
    {
        using var cluster = new MockCluster();
        var sent = await FillAsync(cluster);
        // Its commits are refused, as those of a worker are whose partitions were given to others: it has written, and nobody knows.
        cluster.Fail(ApiKeys.OffsetCommit, ErrorCode.IllegalGeneration, ErrorCode.IllegalGeneration);
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(8));
        var stopped = await new TopicCheck("orders", Order.Schema, Parts, new TopicCheckOptions { BatchBytes = 20_000, MaxDelay = TimeSpan.FromSeconds(1) }).RunAsync(cluster.Group("check"), end.Token);
        var rest = await Check(() => { }).RunAsync(cluster.Group("check")).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(Messages, stopped + rest);
        Assert.NotEqual(Directory.GetFiles(Parts, "*.part").Length, TopicCheck.Parts("orders", Parts).Count);
        await AssertWholeAsync(sent);
    }

    [Fact]
    public async Task Brokers_that_fail_for_a_while_cost_time_only()
    {
        using var cluster = new MockCluster();
        var sent = await FillAsync(cluster);
        cluster.Fail(ApiKeys.Fetch, ErrorCode.NotLeaderForPartition, ErrorCode.UnknownTopicOrPart, ErrorCode.NotLeaderForPartition);
        cluster.SetDown(2, isDown: true);
        var work = Check(() => { }).RunAsync(cluster.Group("check"));
        await Task.Delay(1500);
        cluster.SetDown(2, isDown: false);
        await work.WaitAsync(TimeSpan.FromSeconds(120));
        await AssertWholeAsync(sent);
    }

    [Fact]
    public async Task Messages_without_value_are_left_out_and_those_without_bytes_are_findings()
    {
        using var cluster = new MockCluster();
        cluster.Create("orders", 1);
        using var producer = cluster.Producer();
        foreach (var value in new[] { null, [], Samples.Utf8(" \n"), Samples.Utf8("\0\0\0\0\u0001" + Samples.Valid), Samples.Utf8("{\"note\":\"a\nb\"}") })
            await producer.ProduceAsync("orders", new Message<string?, byte[]?> { Value = value });
        await Check(() => { }).RunAsync(cluster.Group("check"));
        var corpus = Merge();
        Assert.Equal(4, corpus.DocumentCount);
        Assert.Equal(["orders/0:2 DSDK2000", "orders/0:3 DSDK2000", "orders/0:5 DSDK2000"], corpus.Check().Select(f => $"{f.Position.Path}:{f.Position.Line} {f.Id}"));
    }

    [Fact]
    public void A_hole_among_partials_is_told()
    {
        Directory.CreateDirectory(Parts);
        foreach (var name in new[] { "orders~0~0~0~10", "orders~0~0~10~20", "orders~0~0~0~15", "orders~0~0~15~18", "orders~1~5~5~6" }) File.WriteAllText(Path.Combine(Parts, name + ".part"), "");
        Assert.Equal(["orders~0~0~0~10", "orders~0~0~10~20", "orders~1~5~5~6"], TopicCheck.Parts("orders", Parts).Select(Path.GetFileNameWithoutExtension));
        File.WriteAllText(Path.Combine(Parts, "orders~0~0~21~30.part"), "");
        Assert.Contains("offset 20", Assert.Throws<IOException>(() => TopicCheck.Parts("orders", Parts)).Message, StringComparison.Ordinal);
    }

    private string Parts => Path.Combine(_folder.FullName, "parts");

    private static async Task<List<byte[]>[]> FillAsync(MockCluster cluster)
    {
        cluster.Create("orders", Partitions);
        using var producer = cluster.Producer();
        var sent = Enumerable.Range(0, Partitions).Select(_ => new List<byte[]>()).ToArray();
        var answers = new List<Task>();
        for (var i = 0; i < Messages; i++)
        {
            var message = Samples.Of(i);
            sent[i % Partitions].Add(message);
            answers.Add(producer.ProduceAsync(new TopicPartition("orders", i % Partitions), new Message<string?, byte[]?> { Value = message }));
        }

        await Task.WhenAll(answers);
        return sent;
    }

    private TopicCheck Check(Action onFinding) =>
        new("orders", Order.Schema, Parts, new TopicCheckOptions { StopsAtEnd = true, BatchBytes = 5_000, OnFinding = _ => onFinding() });

    private Corpus Merge()
    {
        var partials = CorpusPartials.Open(TopicCheck.Parts("orders", Parts));
        Assert.Null(partials.Missing);
        return partials.ToCorpus(new CorpusOptions { KeepDocuments = false });
    }

    // The same messages as files of lines, checked at once.
    private async Task AssertWholeAsync(List<byte[]>[] sent)
    {
        var files = Path.Combine(_folder.FullName, "files");
        Directory.CreateDirectory(files);
        for (var i = 0; i < sent.Length; i++)
            await File.WriteAllBytesAsync(Path.Combine(files, string.Create(CultureInfo.InvariantCulture, $"{i}.jsonl")), [.. sent[i].SelectMany(m => (byte[])[.. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(m).Replace('\n', '\t')), (byte)'\n'])]);
        var expected = await Corpus.LoadAsync(files, Order.Schema);
        var corpus = Merge();
        Assert.Equal(Messages, corpus.DocumentCount);
        var findings = corpus.Check();
        Assert.NotEmpty(findings);
        Assert.Equal(expected.Check().Select(Told).Order(StringComparer.Ordinal), findings.Select(Told).Order(StringComparer.Ordinal));
    }

    private static string Told(Finding finding) =>
        $"{Path.GetFileNameWithoutExtension(finding.Position.Path)}({finding.Position.Line},{finding.Position.Column}) {finding.Id} {finding.Pointer} {finding.Message}";
}
