using Confluent.Kafka;
using DomainSdk.Kafka.Messages;

namespace DomainSdk.Kafka;

/// <summary>
/// Reads generated types from keys or values of messages and validates them as they are read, in one pass over the bytes where they are. Plain JSON is read
/// as well as messages with the id of a schema, in front of the JSON or in a header: what counts is the schema of the type. A message without a value is
/// null. Safe for many threads.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
public sealed class JsonModelDeserializer<T> : IDeserializer<T>
    where T : IJsonModel<T>
{
    /// <summary>Reads a message. In a consumer, what this throws is the inner exception of a <see cref="ConsumeException"/>, which has the bytes, too.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="isNull">Whether there is no value.</param>
    /// <param name="context">The message.</param>
    /// <returns>The value.</returns>
    /// <exception cref="DomainValidationException">The message does not conform to the schema; every error with its place is in it.</exception>
    public T Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context)
    {
        // A struct cannot be none: no text at all is not JSON.
        if (isNull && default(T) is null) return default!;
        return JsonModel.Parse<T>(WireFormat.Json(data));
    }
}
