namespace DomainSdk.Schema.Containment;

/// <summary>A change that is known and meant.</summary>
/// <param name="Id">The id that it is reported under, <c>DSDK3001</c> to <c>DSDK3003</c>.</param>
/// <param name="Pointer">JSON Pointer to the place in the new schema.</param>
/// <param name="Direction">The direction it is accepted in; <see cref="Compatibility.Full"/> for either.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Position">Where that is written.</param>
public sealed record AcceptedChange(string Id, string Pointer, Compatibility Direction, string Reason, SourcePosition Position)
{
    /// <summary>Whether a change is the one that is meant.</summary>
    /// <param name="change">The change.</param>
    public bool Covers(SchemaChange change) => change.Id == Id && change.Pointer == Pointer && Direction.HasFlag(change.Direction);
}
