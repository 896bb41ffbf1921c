using Confluent.Kafka;
using DomainSdk.Kafka.Messages;

namespace DomainSdk.Kafka;

/// <summary>
/// Sends invalid messages to another topic, byte for byte as they came, with their key, their headers, their time, and the errors as headers more
/// (<see cref="DeadLetterHeaders"/>). Commit a message after its dead letter was written: what is sent twice then is not lost. Safe for many threads.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <param name="producer">The producer; it stays its owner's. With <c>Acks.All</c> and idempotence nothing is lost that was answered.</param>
/// <param name="topic">Names the topic of dead letters by that of the message; null: with <c>.dead-letter</c> behind it.</param>
public sealed class DeadLetterProducer<TKey>(IProducer<TKey, byte[]> producer, Func<string, string>? topic = null)
{
    private readonly Func<string, string> _topic = topic ?? (name => name + ".dead-letter");

    /// <summary>How many errors are listed, as brokers take headers of bounded size; all are counted. 20 unless set.</summary>
    public int MaxErrors { get; init; } = 20;

    /// <summary>Sends an invalid message.</summary>
    /// <typeparam name="T">The type that it could not be read as.</typeparam>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    /// <returns>Where the dead letter stands.</returns>
    /// <exception cref="ArgumentException">The message is not invalid.</exception>
    public Task<DeliveryResult<TKey, byte[]>> ProduceAsync<T>(ConsumeResult<TKey, MessageResult<T>> message, CancellationToken cancellationToken = default)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        var result = message.Message.Value;
        if (result.Kind != MessageKind.Invalid) throw new ArgumentException($"The message at {message.TopicPartitionOffset} is not invalid.", nameof(message));
        return ProduceAsync(message.TopicPartitionOffset, message.Message.Key, result.Bytes!, message.Message.Headers, message.Message.Timestamp, result.Validation, cancellationToken);
    }

    /// <summary>Sends a message that was found invalid in any way.</summary>
    /// <param name="from">Where it stood.</param>
    /// <param name="key">Its key.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="headers">Its headers, or null.</param>
    /// <param name="timestamp">Its time.</param>
    /// <param name="validation">Every error.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    /// <returns>Where the dead letter stands.</returns>
    public Task<DeliveryResult<TKey, byte[]>> ProduceAsync(
        TopicPartitionOffset from, TKey key, byte[] bytes, Headers? headers, Timestamp timestamp, ValidationResult validation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(validation);
        var told = new Headers();
        foreach (var header in headers ?? []) told.Add(header.Key, header.GetValueBytes());
        ErrorHeaders.Write(told, from, validation, MaxErrors);
        var letter = new Message<TKey, byte[]> { Key = key, Value = bytes, Headers = told };
        // The time that the broker gave is not one that a producer can give.
        if (timestamp.Type == TimestampType.CreateTime) letter.Timestamp = timestamp;
        return producer.ProduceAsync(_topic(from.Topic), letter, cancellationToken);
    }
}
