namespace DomainSdk;

/// <summary>One schema of a <see cref="SchemaSet"/>, found by its URI when it is first used.</summary>
public sealed class SchemaNode
{
    internal SchemaNode(SchemaSet set, string uri)
    {
        Set = set;
        Uri = uri;
    }

    /// <summary>The set that the schema is part of.</summary>
    public SchemaSet Set { get; }

    /// <summary>The absolute URI of the schema.</summary>
    public string Uri { get; }
}
