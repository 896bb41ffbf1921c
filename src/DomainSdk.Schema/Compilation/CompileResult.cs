using System.Collections.Immutable;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>A plan and everything the compiler noticed.</summary>
internal sealed class CompileResult
{
    internal CompileResult(SchemaPlan plan, ImmutableArray<SchemaDiagnostic> diagnostics)
    {
        Plan = plan;
        Diagnostics = diagnostics;
    }

    /// <summary>The plan; usable for every root without errors.</summary>
    public SchemaPlan Plan { get; }

    /// <summary>All diagnostics, by source and then by position.</summary>
    public ImmutableArray<SchemaDiagnostic> Diagnostics { get; }

    /// <summary>Whether a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
