using Confluent.Kafka;
using Confluent.SchemaRegistry;
using DomainSdk.Kafka.Messages;

namespace DomainSdk.Kafka.Registry;

/// <summary>The id of a schema as messages carry it: in front of the JSON, or in a header.</summary>
internal sealed class WrittenId
{
    private readonly byte[] _prefix = [];
    private readonly byte[]? _header;

    private WrittenId(byte[] prefix, byte[]? header) => (_prefix, _header) = (prefix, header);

    /// <summary>What stands in front of the JSON.</summary>
    public ReadOnlySpan<byte> Prefix => _prefix;

    /// <summary>Makes the bytes of an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="strategy">Where it goes.</param>
    public static WrittenId Of(SchemaId id, SchemaIdSerializerStrategy strategy)
    {
        if (strategy == SchemaIdSerializerStrategy.Prefix)
        {
            var prefix = new byte[WireFormat.NumberLength];
            id.WriteIdToBytes(prefix);
            return new WrittenId(prefix, null);
        }

        if (id.Guid is null) throw new InvalidOperationException("The registry gave no GUID of the schema, which a header needs: it is older than that form.");
        var header = new byte[WireFormat.GuidLength];
        id.WriteGuidToBytes(header);
        return new WrittenId([], header);
    }

    /// <summary>Adds the header of a message, where the id stands there. A message that is sent once more has it but once.</summary>
    /// <param name="context">The message.</param>
    public void AddTo(SerializationContext context)
    {
        if (_header is null) return;
        if (context.Headers is not { } headers) throw new InvalidOperationException("The id of the schema is to stand in a header, and this producer gives none to its serializers.");
        var name = WireFormat.HeaderOf(context);
        headers.Remove(name);
        headers.Add(name, _header);
    }
}
