using System.Collections.Immutable;

namespace DomainSdk;

/// <summary>A text that had to be a JSON Schema is not one, or refers to something that is not there.</summary>
public sealed class JsonSchemaException : Exception
{
    /// <summary>Creates the exception for what the compiler noticed.</summary>
    /// <param name="diagnostics">All diagnostics, at least one of them an error.</param>
    public JsonSchemaException(ImmutableArray<SchemaDiagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)))
        => Diagnostics = diagnostics;

    /// <summary>Everything the compiler noticed.</summary>
    public ImmutableArray<SchemaDiagnostic> Diagnostics { get; }
}
