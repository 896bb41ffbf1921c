using System.Buffers.Binary;
using Confluent.Kafka;
using Confluent.SchemaRegistry;

namespace DomainSdk.Kafka.Messages;

/// <summary>
/// Where the id of a schema stands: a zero and four bytes in front of the JSON, or a one and sixteen bytes in a header or in front. No JSON text begins with
/// either byte, so that the forms are told apart by the message itself.
/// </summary>
internal static class WireFormat
{
    /// <summary>A zero and the number of the schema, most significant byte first.</summary>
    public const int NumberLength = 5;

    /// <summary>A one and the identifier of the schema as RFC 9562 orders its bytes.</summary>
    public const int GuidLength = 17;

    /// <summary>The JSON of a message.</summary>
    public static ReadOnlySpan<byte> Json(ReadOnlySpan<byte> message) => message[PrefixLength(message)..];

    /// <summary>The id that a message names, or null.</summary>
    public static SchemaId? IdOf(ReadOnlySpan<byte> message, SerializationContext context)
    {
        if (PrefixLength(message) is > 0 and var length) return Read(message[..length]);
        return context.Headers is { } headers && headers.TryGetLastBytes(HeaderOf(context), out var header) && PrefixLength(header) == header.Length ? Read(header) : null;
    }

    /// <summary>The header for the id of a key or a value.</summary>
    public static string HeaderOf(SerializationContext context) =>
        context.Component == MessageComponentType.Key ? SchemaId.KEY_SCHEMA_ID_HEADER : SchemaId.VALUE_SCHEMA_ID_HEADER;

    private static int PrefixLength(ReadOnlySpan<byte> message) => message switch
    {
        [SchemaId.MAGIC_BYTE_V0, _, _, _, _, ..] => NumberLength,
        [SchemaId.MAGIC_BYTE_V1, ..] when message.Length >= GuidLength => GuidLength,
        _ => 0,
    };

    private static SchemaId? Read(ReadOnlySpan<byte> id) => id.Length switch
    {
        NumberLength => new SchemaId(SchemaType.Json) { Id = BinaryPrimitives.ReadInt32BigEndian(id[1..]) },
        GuidLength => new SchemaId(SchemaType.Json) { Guid = new Guid(id[1..], bigEndian: true) },
        _ => null,
    };
}
