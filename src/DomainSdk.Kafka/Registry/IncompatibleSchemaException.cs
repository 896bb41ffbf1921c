using DomainSdk.Schema.Containment;

namespace DomainSdk.Kafka;

/// <summary>A schema is not as compatible with another one of its subject as it has to be. It was not registered.</summary>
public sealed class IncompatibleSchemaException : Exception
{
    internal IncompatibleSchemaException(string subject, int version, Schema.Containment.Compatibility asked, CompatibilityVerdict verdict)
        : base(Describe(subject, version, asked, verdict))
    {
        Subject = subject;
        Version = version;
        Changes = [.. verdict.Changes.Where(change => change.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>The subject.</summary>
    public string Subject { get; }

    /// <summary>The version that the schema was compared with.</summary>
    public int Version { get; }

    /// <summary>What is in the way, each with its places and, where there is one, a document that shows it.</summary>
    public IReadOnlyList<JudgedChange> Changes { get; }

    private static string Describe(string subject, int version, Schema.Containment.Compatibility asked, CompatibilityVerdict verdict) =>
        string.Join('\n', verdict.Changes.Where(change => change.Severity == DiagnosticSeverity.Error)
            .Select(change => $"  {change.Id} at '{change.Change.Pointer}': {change.Message}{(change.Change.Witness is { } witness ? $" Witness: {witness}" : "")}")
            .Prepend(FormattableString.Invariant($"The schema is not compatible ({asked}) with version {version} of '{subject}':")));
}
