using Confluent.Kafka;

namespace DomainSdk.Kafka;

/// <summary>Dead letters of consumers that throw.</summary>
public static class DeadLetterProducerExtensions
{
    /// <summary>Sends the message that a consumer could not read by <see cref="JsonModelDeserializer{T}"/>, with its key as it came.</summary>
    /// <param name="producer">The producer.</param>
    /// <param name="failure">What the consumer threw.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    /// <returns>Where the dead letter stands.</returns>
    /// <exception cref="ArgumentException">It was not thrown for an invalid message.</exception>
    public static Task<DeliveryResult<byte[], byte[]>> ProduceAsync(this DeadLetterProducer<byte[]> producer, ConsumeException failure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(producer);
        ArgumentNullException.ThrowIfNull(failure);
        if (failure.InnerException is not DomainValidationException invalid) throw new ArgumentException("The consumer did not fail for an invalid message.", nameof(failure), failure);
        var record = failure.ConsumerRecord;
        return producer.ProduceAsync(record.TopicPartitionOffset, record.Message.Key, record.Message.Value, record.Message.Headers, record.Message.Timestamp, invalid.Result, cancellationToken);
    }
}
