using Confluent.Kafka;

namespace DomainSdk.Kafka.Topics;

/// <summary>A member of the group: gathers messages in batches, has each checked and written, and commits it.</summary>
internal sealed class TopicWorker : IDisposable
{
    private static readonly TimeSpan s_wait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Dictionary<TopicPartition, PartitionBatch> _batches = [];
    private readonly HashSet<TopicPartition> _ended = [];
    private readonly string _topic;
    private readonly string _folder;
    private readonly TopicCheckOptions _options;
    private readonly BatchCheck _check;
    private readonly IConsumer<Ignore, byte[]?> _consumer;
    private long _checked;

    public TopicWorker(string topic, SchemaNode schema, string folder, TopicCheckOptions options, ConsumerConfig config)
    {
        _topic = topic;
        _folder = folder;
        _options = options;
        _check = new BatchCheck(schema, folder, options);
        _consumer = new ConsumerBuilder<Ignore, byte[]?>(config)
            .SetPartitionsAssignedHandler(Assigned)
            .SetPartitionsRevokedHandler((_, partitions) => Revoked(partitions))
            .SetPartitionsLostHandler((_, partitions) => Forget(partitions.Select(p => p.TopicPartition)))
            .Build();
    }

    /// <summary>Works until all is read or it is cancelled.</summary>
    /// <returns>How many messages were checked and committed.</returns>
    public long Run(CancellationToken cancellation)
    {
        _consumer.Subscribe(_topic);
        try
        {
            while (!cancellation.IsCancellationRequested && !(_options.StopsAtEnd && _batches.Count > 0 && _ended.Count == _batches.Count))
            {
                var read = _consumer.Consume(s_wait);
                if (read is { IsPartitionEOF: true }) AtEnd(read.TopicPartitionOffset);
                else if (read is not null) Add(read);
                foreach (var batch in _batches.Values.Where(IsDue).ToList()) Finish(batch);
            }

            foreach (var batch in _batches.Values.ToList()) Finish(batch);
        }
        finally
        {
            // Leaves the group at once, so that others need not wait for it to time out.
            _consumer.Close();
        }

        return _checked;
    }

    public void Dispose()
    {
        foreach (var batch in _batches.Values) batch.Dispose();
        _consumer.Dispose();
    }

    private void Add(ConsumeResult<Ignore, byte[]?> read)
    {
        // What still comes of a partition that was given to others is theirs.
        if (!_batches.TryGetValue(read.TopicPartition, out var batch)) return;
        _ended.Remove(read.TopicPartition);
        batch.Add(read.Offset.Value, read.Message.Value);
    }

    private void AtEnd(TopicPartitionOffset end)
    {
        if (!_batches.TryGetValue(end.TopicPartition, out var batch)) return;
        // What stands between the last message and the end is none, but the next batch begins behind it.
        batch.FillTo(end.Offset.Value);
        _ended.Add(end.TopicPartition);
        if (_options.StopsAtEnd) Finish(batch);
    }

    private bool IsDue(PartitionBatch batch) =>
        batch.Length >= _options.BatchBytes || (batch.End > batch.First && Environment.TickCount64 - batch.Since >= _options.MaxDelay.TotalMilliseconds);

    // Where each partition begins is decided here: at what is committed, or at the first message that there is.
    private IEnumerable<TopicPartitionOffset> Assigned(IConsumer<Ignore, byte[]?> consumer, List<TopicPartition> partitions) => [.. partitions.Select(Begin)];

    private TopicPartitionOffset Begin(TopicPartition partition)
    {
        var committed = _consumer.Committed([partition], s_patience)[0].Offset;
        var begin = committed.IsSpecial ? _consumer.QueryWatermarkOffsets(partition, s_patience).Low.Value : committed.Value;
        _batches[partition] = new PartitionBatch(partition, PartFiles.Origin(_folder, partition, begin), begin);
        return new TopicPartitionOffset(partition, begin);
    }

    private void Revoked(IEnumerable<TopicPartitionOffset> partitions)
    {
        var revoked = partitions.Select(p => p.TopicPartition).ToList();
        foreach (var batch in revoked.Select(p => _batches.GetValueOrDefault(p)).OfType<PartitionBatch>()) TryFinish(batch);
        Forget(revoked);
    }

    private void Forget(IEnumerable<TopicPartition> partitions)
    {
        foreach (var partition in partitions)
        {
            if (_batches.Remove(partition, out var batch)) batch.Dispose();
            _ended.Remove(partition);
        }
    }

    private void Finish(PartitionBatch batch)
    {
        if (TryFinish(batch)) return;
        Forget([batch.Partition]);
        try
        {
            // Where the group still has it here after all, it goes on from where others would.
            _consumer.Seek(Begin(batch.Partition));
        }
        catch (KafkaException e) when (IsOfOthers(e.Error.Code))
        {
            Forget([batch.Partition]);
        }
    }

    // Where it cannot be committed, the partition belongs to another worker, who begins at what was committed last. What was written is left out of the whole.
    private bool TryFinish(PartitionBatch batch)
    {
        if (batch.End == batch.First) return true;
        _check.Write(batch);
        try
        {
            _consumer.Commit([new TopicPartitionOffset(batch.Partition, batch.End)]);
        }
        catch (KafkaException e) when (IsOfOthers(e.Error.Code))
        {
            return false;
        }

        _checked += batch.Count;
        _batches[batch.Partition] = new PartitionBatch(batch.Partition, batch.Origin, batch.End);
        batch.Dispose();
        return true;
    }

    private static bool IsOfOthers(ErrorCode code) =>
        code is ErrorCode.IllegalGeneration or ErrorCode.UnknownMemberId or ErrorCode.RebalanceInProgress or ErrorCode.FencedInstanceId or ErrorCode.Local_State or ErrorCode.Local_AssignmentLost or ErrorCode.Local_UnknownPartition or ErrorCode.Local_NoOffset;
}
