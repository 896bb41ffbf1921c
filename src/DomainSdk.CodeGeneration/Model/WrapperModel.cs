namespace DomainSdk.CodeGeneration.Model;

/// <summary>A root (or a recursive array or map) that is no object by itself: a record with the value in one property.</summary>
public sealed record WrapperModel : TypeModel
{
    /// <summary>Type and codec of the value.</summary>
    public required TypeReference Inner { get; init; }

    /// <summary>Whether the user has declared the partial record.</summary>
    public bool DeclaredByUser { get; init; }
}
