namespace DomainSdk.Schema.Containment;

/// <summary>A change of a schema by what it does to documents.</summary>
public sealed record SchemaChange
{
    /// <summary>The id of the catalogue, <c>DSDK3xxx</c>; see <see cref="DiagnosticCatalog"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The documents that it is about: those of the old schema under the new one (backward), or the other way round (forward).</summary>
    public required Compatibility Direction { get; init; }

    /// <summary>What the change does, in one sentence without line breaks.</summary>
    public required string Message { get; init; }

    /// <summary>JSON Pointer to the place in the new schema.</summary>
    public required string Pointer { get; init; }

    /// <summary>The place in the new schema.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>JSON Pointer to the place in the old schema.</summary>
    public required string OldPointer { get; init; }

    /// <summary>The place in the old schema.</summary>
    public required SourcePosition OldPosition { get; init; }

    /// <summary>A document that is valid under one of the schemas and invalid under the other, as JSON; null where it cannot be told.</summary>
    public string? Witness { get; init; }
}
