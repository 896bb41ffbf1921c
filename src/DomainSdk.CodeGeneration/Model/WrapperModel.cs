namespace DomainSdk.CodeGeneration.Model;

/// <summary>A root (or a recursive array or map) that is no object by itself: a record with the value in one property.</summary>
internal sealed record WrapperModel : TypeModel
{
    /// <summary>The value.</summary>
    public required ValueModel Inner { get; init; }
}
