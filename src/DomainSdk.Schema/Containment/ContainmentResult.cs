namespace DomainSdk.Schema.Containment;

/// <summary>The answer for one direction.</summary>
/// <param name="Answer">Yes, no or unknown.</param>
/// <param name="Changes">For 'no' each change that was told apart, with its witness; for 'unknown' what cannot be told; nothing for 'yes'.</param>
/// <param name="Obstacle">For 'unknown': what stopped the proof.</param>
public sealed record ContainmentResult(ContainmentAnswer Answer, IReadOnlyList<SchemaChange> Changes, string? Obstacle)
{
    /// <summary>For 'no': why it cannot be told whether there are other changes than these; null where these are all.</summary>
    public SchemaChange? Remainder { get; init; }
}
