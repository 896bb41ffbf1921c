namespace DomainSdk;

/// <summary>Something worth knowing about a document that is valid: a value that its C# type does not hold as it is written.</summary>
public sealed record ValidationInformation
{
    /// <summary>The id of the catalogue; see <see cref="DiagnosticCatalog"/>.</summary>
    public required string Id { get; init; }

    /// <summary>JSON Pointer to the value in the document.</summary>
    public required string InstanceLocation { get; init; }

    /// <summary>Where in the document.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>One sentence for people, without line breaks.</summary>
    public required string Message { get; init; }

    /// <summary>What the document has here, shortened.</summary>
    public required string Found { get; init; }

    /// <summary>What was read, as it would be written back, shortened.</summary>
    public required string Value { get; init; }

    /// <summary>The information in the form of a compiler message.</summary>
    public override string ToString() => $"{Position}: info {Id}: {Message}";
}
