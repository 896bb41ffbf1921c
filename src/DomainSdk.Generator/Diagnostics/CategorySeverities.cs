using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Projects;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Diagnostics;

/// <summary>
/// The severities that a <c>.globalconfig</c> gives to categories. The compiler applies those by id itself, but those of categories to analyzers only: what a
/// generator reports has to look for them.
/// </summary>
/// <param name="Configured">The categories with a severity.</param>
internal sealed record CategorySeverities(EquatableArray<CategorySeverity> Configured)
{
    /// <summary>Reads the keys.</summary>
    /// <param name="provider">The options of the compilation.</param>
    /// <param name="cancellation">Unused: reading is quick.</param>
    public static CategorySeverities Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        _ = cancellation;
        var found = new List<CategorySeverity>();
        foreach (var category in DiagnosticDescription.Categories)
        {
            if (provider.GlobalOptions.TryGetValue($"dotnet_analyzer_diagnostic.category-{category}.severity", out var word) && Parse(word) is { } severity)
                found.Add(new CategorySeverity(category, severity));
        }

        return new CategorySeverities(found.ToEquatableArray());
    }

    /// <summary>The diagnostic with the severity of its category. One that is hidden can still be shown by its id.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public DiagnosticInfo Apply(DiagnosticInfo diagnostic)
    {
        // What is hidden where it stands does no harm, and is not for a whole category to show.
        if (Configured.Count == 0 || diagnostic.Severity == DiagnosticSeverity.Hidden) return diagnostic;
        var category = DiagnosticDescription.CategoryOf(diagnostic.Id);
        var configured = Configured.FirstOrDefault(one => one.Category == category);
        return configured is null ? diagnostic : diagnostic with { Severity = configured.Severity };
    }

    private static DiagnosticSeverity? Parse(string word) => word.Trim().ToLowerInvariant() switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "suggestion" => DiagnosticSeverity.Info,
        "silent" or "refactoring" or "none" => DiagnosticSeverity.Hidden,
        _ => null,
    };
}

/// <summary>The severity of a category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Severity">The severity.</param>
internal sealed record CategorySeverity(string Category, DiagnosticSeverity Severity);
