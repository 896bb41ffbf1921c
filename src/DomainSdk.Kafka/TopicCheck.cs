using Confluent.Kafka;
using DomainSdk.Kafka.Topics;

namespace DomainSdk.Kafka;

/// <summary>
/// Checks the values of a topic as <c>domainsdk check</c> checks a file with a document per line, on as many workers as its consumer group has. Each partition is
/// such a file, and the offset of a message, counted from 1, its line. What is found of some messages is written to a folder that all workers share before
/// their offsets are committed, so that none is lost; and where a worker failed in between, <see cref="Parts"/> leaves out what others wrote again.
/// </summary>
/// <param name="topic">The topic.</param>
/// <param name="schema">The schema of all values.</param>
/// <param name="folder">The folder of the partials.</param>
/// <param name="options">Choices, or null for the defaults.</param>
public sealed class TopicCheck(string topic, SchemaNode schema, string folder, TopicCheckOptions? options = null)
{
    private readonly TopicCheckOptions _options = options ?? new TopicCheckOptions();

    /// <summary>Works as a member of a consumer group until all is read or it is cancelled.</summary>
    /// <param name="config">How to reach the brokers, and the group. Offsets are committed by the check.</param>
    /// <param name="cancellationToken">Ends the work; what was read until then is written and committed.</param>
    /// <returns>How many messages were checked by this worker.</returns>
    /// <exception cref="KafkaException">The brokers cannot be used at all.</exception>
    public Task<long> RunAsync(ConsumerConfig config, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(config);
        Directory.CreateDirectory(folder);
        var own = new ConsumerConfig(new Dictionary<string, string>(config.Select(setting => setting)))
        {
            EnableAutoCommit = false,
            EnableAutoOffsetStore = false,
            EnablePartitionEof = true,
            AutoOffsetReset = AutoOffsetReset.Earliest,
            // Partitions change hands whole, so that each batch of an old owner is written or forgotten before the new one begins.
            PartitionAssignmentStrategy = PartitionAssignmentStrategy.Range,
        };
        // The client waits by blocking.
        return Task.Factory.StartNew(
            () =>
            {
                using var worker = new TopicWorker(topic, schema, folder, _options, own);
                return worker.Run(cancellationToken);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    /// <summary>The partials that make up the topic, each message in exactly one of them: for <c>domainsdk merge</c>, or <see cref="CorpusPartials.Open"/>.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="folder">The folder of the partials.</param>
    /// <returns>Their paths.</returns>
    /// <exception cref="IOException">Some messages are in none.</exception>
    public static IReadOnlyList<string> Parts(string topic, string folder) =>
        [.. PartFiles.Of(folder, topic).SelectMany(partition => PartChain.Choose(partition, partition.Key.Origin)).Select(part => part.Path).Order(StringComparer.Ordinal)];
}
