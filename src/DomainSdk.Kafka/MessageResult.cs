using Confluent.SchemaRegistry;

namespace DomainSdk.Kafka;

/// <summary>A message as it was read: a value, no value at all, or every error and the bytes.</summary>
/// <typeparam name="T">The generated type.</typeparam>
public sealed class MessageResult<T>
{
    internal MessageResult(T value, SchemaId? schemaId)
    {
        Kind = MessageKind.Valid;
        Value = value;
        SchemaId = schemaId;
    }

    internal MessageResult(ValidationResult validation, byte[] bytes, SchemaId? schemaId)
    {
        Kind = MessageKind.Invalid;
        Validation = validation;
        Bytes = bytes;
        SchemaId = schemaId;
    }

    private MessageResult() => Kind = MessageKind.Tombstone;

    /// <summary>What came.</summary>
    public MessageKind Kind { get; }

    /// <summary>The value of a valid message; default otherwise.</summary>
    public T? Value { get; }

    /// <summary>Every error of an invalid message, with places in its JSON; valid otherwise.</summary>
    public ValidationResult Validation { get; } = ValidationResult.Valid;

    /// <summary>An invalid message, byte for byte as it came, with the id of its schema where one stands in front; null otherwise.</summary>
    public byte[]? Bytes { get; }

    /// <summary>The schema that the producer named, or null.</summary>
    public SchemaId? SchemaId { get; }

    internal static MessageResult<T> Tombstone { get; } = new();
}
