namespace DomainSdk.Schema.Containment;

/// <summary>A change as it is to be reported.</summary>
/// <param name="Change">The change.</param>
/// <param name="Severity">How much it matters for the compatibility that is asked for.</param>
/// <param name="Acceptance">The entry that accepts it, or null.</param>
public sealed record JudgedChange(SchemaChange Change, DiagnosticSeverity Severity, AcceptedChange? Acceptance)
{
    /// <summary>The id of the catalogue. An accepted change has one of its own, so that whoever makes changes errors does not make one of it.</summary>
    public string Id => Acceptance is null ? Change.Id : DiagnosticCatalog.AcceptedChange;

    /// <summary>What the change does; for an accepted one with the reason.</summary>
    public string Message => Acceptance is null ? Change.Message : $"{Change.Message}{(Change.Message.EndsWith(".", StringComparison.Ordinal) ? " Accepted: " : "; accepted: ")}{Acceptance.Reason}";
}
