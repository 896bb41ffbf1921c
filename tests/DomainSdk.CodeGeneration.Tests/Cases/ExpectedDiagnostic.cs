namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>What is to be said about a schema.</summary>
/// <param name="Severity">How much it matters at least; an error exactly.</param>
/// <param name="Id">The id of the catalogue, or null for any.</param>
/// <param name="At">The place in the schema, or one around it.</param>
/// <param name="Says">What the message names, or null.</param>
internal sealed record ExpectedDiagnostic(DiagnosticSeverity Severity, string? Id, string At, string? Says = null)
{
    /// <summary>Whether a diagnostic is this one.</summary>
    /// <param name="found">The diagnostic.</param>
    public bool Is(SchemaDiagnostic found) =>
        (Id is null || found.Id == Id)
        && (Severity == DiagnosticSeverity.Error) == (found.Severity == DiagnosticSeverity.Error) && found.Severity >= Severity
        && (found.Pointer == At || found.Pointer.StartsWith(At + "/", StringComparison.Ordinal))
        && (Says is null || found.Message.Contains(Says, StringComparison.Ordinal));
}
