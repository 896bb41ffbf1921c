using Confluent.SchemaRegistry;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Kafka;

/// <summary>How a serializer uses a schema registry.</summary>
public sealed record RegistryOptions
{
    /// <summary>What is done about a schema that the registry does not know.</summary>
    public SchemaRegistration Registration { get; init; } = SchemaRegistration.AutoRegister;

    /// <summary>By what the subject is named: the topic unless said otherwise.</summary>
    public SubjectNameStrategy SubjectNames { get; init; } = SubjectNameStrategy.Topic;

    /// <summary>The name of the record in subjects; null: the <c>title</c> of the schema, or the name of the type.</summary>
    public string? RecordName { get; init; }

    /// <summary>Where messages carry the id: in front of the JSON unless said otherwise.</summary>
    public SchemaIdSerializerStrategy SchemaId { get; init; } = SchemaIdSerializerStrategy.Prefix;

    /// <summary>Whether the registry is to normalize schemas.</summary>
    public bool Normalizes { get; init; }

    /// <summary>
    /// Whether a schema is compared with those before it, as the subject asks for, before it is sent, and whether with <see cref="SchemaRegistration.UseLatest"/> all
    /// that the type can be is valid under the latest schema. True unless set. What can neither be proved nor refuted does not count as compatible.
    /// </summary>
    public bool ChecksCompatibility { get; init; } = true;

    /// <summary>Which documents of a schema there are taken to be in that comparison.</summary>
    public SchemaReading Reading { get; init; } = SchemaReading.Set;
}
