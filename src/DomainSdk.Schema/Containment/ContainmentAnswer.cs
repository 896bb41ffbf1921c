namespace DomainSdk.Schema.Containment;

/// <summary>Whether every document of one schema is one of another.</summary>
public enum ContainmentAnswer
{
    /// <summary>A document is not, and is known.</summary>
    No,

    /// <summary>All are: that is proved.</summary>
    Yes,

    /// <summary>Neither a proof nor such a document was found.</summary>
    Unknown,
}
