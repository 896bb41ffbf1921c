namespace DomainSdk.Cli;

/// <summary>What is said of schemas, among the findings of a report.</summary>
internal static class SchemaFindings
{
    /// <summary>A diagnostic as a finding.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public static Finding Of(SchemaDiagnostic diagnostic) => new()
    {
        Id = diagnostic.Id,
        Severity = diagnostic.Severity,
        Message = diagnostic.Message,
        Position = diagnostic.Position,
        Pointer = diagnostic.Pointer,
        Suggestion = diagnostic.Suggestion,
    };
}
