namespace DomainSdk.Kafka;

/// <summary>What a message turned out to be.</summary>
public enum MessageKind
{
    /// <summary>It conforms to the schema.</summary>
    Valid,

    /// <summary>It does not, or is no JSON.</summary>
    Invalid,

    /// <summary>It has no value: what its key stood for is deleted.</summary>
    Tombstone,
}
