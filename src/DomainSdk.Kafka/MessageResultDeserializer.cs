using Confluent.Kafka;
using DomainSdk.Kafka.Messages;

namespace DomainSdk.Kafka;

/// <summary>Reads like <see cref="JsonModelDeserializer{T}"/>, but answers with what is wrong instead of an exception, so that a consumer goes on by itself.</summary>
/// <typeparam name="T">The generated type.</typeparam>
public sealed class MessageResultDeserializer<T> : IDeserializer<MessageResult<T>>
    where T : IJsonModel<T>
{
    /// <summary>Reads a message.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="isNull">Whether there is no value.</param>
    /// <param name="context">The message.</param>
    /// <returns>The value, or why there is none.</returns>
    public MessageResult<T> Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context)
    {
        if (isNull) return MessageResult<T>.Tombstone;
        var json = WireFormat.Json(data);
        // Values that are held only nearly are looked for by nobody here, and noting them would cost each message.
        if (JsonModel.TryParse<T>(json, out var value)) return new MessageResult<T>(value, WireFormat.IdOf(data, context));
        return new MessageResult<T>(JsonModel.Validate<T>(json), data.ToArray(), WireFormat.IdOf(data, context));
    }
}
