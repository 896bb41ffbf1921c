namespace DomainSdk.Schema.Containment;

/// <summary>Which documents of a schema there are taken to be.</summary>
public enum SchemaReading
{
    /// <summary>All that are valid.</summary>
    Set,

    /// <summary>
    /// Those that a writer of the schema makes: where an object is open, it has no member that this schema does not declare and the other one
    /// does. An open object may so gain optional members.
    /// </summary>
    Record,
}
