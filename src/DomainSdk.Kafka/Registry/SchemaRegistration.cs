namespace DomainSdk.Kafka;

/// <summary>Which schema of the registry messages name.</summary>
public enum SchemaRegistration
{
    /// <summary>That of the type; it is registered if the subject does not have it yet.</summary>
    AutoRegister,

    /// <summary>That of the type, which the subject must have already.</summary>
    UseExisting,

    /// <summary>The latest one of the subject.</summary>
    UseLatest,
}
