using System.Collections.Concurrent;
using Confluent.Kafka;
using Confluent.SchemaRegistry;

namespace DomainSdk.Kafka.Registry;

/// <summary>The ids of a type's schema, one for each topic and part of messages. Asked for once; then a look into a table without a lock.</summary>
/// <param name="registry">The registry.</param>
/// <param name="options">How it is used.</param>
internal sealed class SchemaIds<T>(ISchemaRegistryClient registry, RegistryOptions options)
    where T : IJsonModel<T>
{
    private readonly ConcurrentDictionary<(string Topic, MessageComponentType Component), Lazy<Task<WrittenId>>> _asked = new();
    private readonly AsyncSubjectNameStrategyDelegate _subjects = options.SubjectNames.ToAsyncDelegate(registry, []);

    private static string RecordName =>
        JsonNodeOf("title") is { } title ? title : typeof(T).Name;

    /// <summary>The id for a message, or null where it has not been asked for yet.</summary>
    public WrittenId? Known(SerializationContext context) =>
        _asked.TryGetValue((context.Topic, context.Component), out var asked) && asked is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } task } ? task.Result : null;

    /// <summary>Asks for the id for a message. A failure is told to all who wait, and the next one asks again.</summary>
    public async Task<WrittenId> AskAsync(SerializationContext context)
    {
        var key = (context.Topic, context.Component);
        var asked = _asked.GetOrAdd(key, _ => new Lazy<Task<WrittenId>>(() => FindAsync(context)));
        try
        {
            return await asked.Value.ConfigureAwait(false);
        }
        catch
        {
            _asked.TryRemove(KeyValuePair.Create(key, asked));
            throw;
        }
    }

    private static string? JsonNodeOf(string keyword) =>
        T.Schema.Definition.Node is { Kind: Schema.Json.JsonKind.Object } schema && schema.TryGetMember(keyword, out var value) && value.Kind == Schema.Json.JsonKind.String ? value.GetString() : null;

    private async Task<WrittenId> FindAsync(SerializationContext context)
    {
        var subject = await _subjects(context, options.RecordName ?? RecordName).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"There is no subject for the topic '{context.Topic}'.");
        var found = await new SubjectSchemas(registry, subject, T.Schema, options).FindAsync(JsonModelSchema.Export<T>().ToJsonString()).ConfigureAwait(false);
        return WrittenId.Of(new SchemaId(SchemaType.Json, found.Id, found.Guid), options.SchemaId);
    }
}
