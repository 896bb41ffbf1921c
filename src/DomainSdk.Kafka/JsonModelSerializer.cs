using Confluent.Kafka;
using Confluent.SchemaRegistry;
using DomainSdk.Kafka.Messages;
using DomainSdk.Kafka.Registry;

namespace DomainSdk.Kafka;

/// <summary>
/// Writes generated types as keys or values of messages: plain JSON, or with the id of the schema in a registry. What does not conform to the schema is not
/// sent: a value that was made in code is validated first. Null is sent as no value at all, which deletes what a key stood for. Safe for many threads.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
public sealed class JsonModelSerializer<T> : ISerializer<T>
    where T : IJsonModel<T>
{
    private readonly SchemaIds<T>? _ids;

    /// <summary>Writes plain JSON.</summary>
    public JsonModelSerializer()
    {
    }

    /// <summary>Writes JSON with the id of the schema, which the registry is asked for once for each topic.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="options">Choices, or null for the defaults.</param>
    public JsonModelSerializer(ISchemaRegistryClient registry, RegistryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(registry);
        _ids = new SchemaIds<T>(registry, options ?? new RegistryOptions());
    }

    /// <summary>Whether values are validated before they are sent. True unless set: what consumers would refuse is an error of the producer.</summary>
    public bool Validates { get; init; } = true;

    /// <summary>Writes a value; the first one of a topic waits for the registry.</summary>
    /// <param name="data">The value.</param>
    /// <param name="context">The message.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="DomainValidationException">The value does not conform to the schema; every error is in it.</exception>
    /// <exception cref="IncompatibleSchemaException">The schema is not as compatible with those before as the registry asks.</exception>
    public byte[] Serialize(T data, SerializationContext context)
    {
        if (data is null) return null!;
        // Where there is a context of synchronization, an answer could wait for the thread that waits for it.
        return Write(data, _ids is null ? null : _ids.Known(context) ?? Task.Run(() => _ids.AskAsync(context)).GetAwaiter().GetResult(), context);
    }

    /// <summary>
    /// The same for producers that wait for the registry without blocking a thread. One object cannot be both, as no <c>SetValueSerializer</c> of a builder would be
    /// the better one for it.
    /// </summary>
    /// <returns>The serializer.</returns>
    public IAsyncSerializer<T> AsAsync() => new Waiting(this);

    /// <inheritdoc cref="Serialize"/>
    public Task<byte[]> SerializeAsync(T data, SerializationContext context)
    {
        if (data is null) return Task.FromResult<byte[]>(null!);
        if (_ids is null) return Task.FromResult(Write(data, null, context));
        return _ids.Known(context) is { } id ? Task.FromResult(Write(data, id, context)) : AskAndWriteAsync(data, context);
    }

    private async Task<byte[]> AskAndWriteAsync(T data, SerializationContext context) =>
        Write(data, await _ids!.AskAsync(context).ConfigureAwait(false), context);

    private byte[] Write(T data, WrittenId? id, SerializationContext context)
    {
        var message = MessageWriter.Write(data, id is null ? default : id.Prefix, Validates);
        id?.AddTo(context);
        return message;
    }

    private sealed class Waiting(JsonModelSerializer<T> own) : IAsyncSerializer<T>
    {
        public Task<byte[]> SerializeAsync(T data, SerializationContext context) => own.SerializeAsync(data, context);
    }
}
