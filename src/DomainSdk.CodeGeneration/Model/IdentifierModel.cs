namespace DomainSdk.CodeGeneration.Model;

/// <summary>A string definition with <c>x-key</c>: a readonly record struct around the string, so that ids of different kinds cannot be mixed up.</summary>
internal sealed record IdentifierModel : TypeModel
{
    /// <summary>The string.</summary>
    public required ValueModel Inner { get; init; }

    /// <summary>The kind of entity that the key belongs to, or null.</summary>
    public string? EntityKind { get; init; }

    /// <summary>The type of these entities, or null where the schemas have none or several.</summary>
    public TypeName? Entity { get; init; }
}
