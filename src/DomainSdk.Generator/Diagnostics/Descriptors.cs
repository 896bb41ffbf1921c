using System.Collections.Concurrent;
using DomainSdk.CodeGeneration;
using Microsoft.CodeAnalysis;
using RoslynSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace DomainSdk.Generator.Diagnostics;

/// <summary>The catalogue of ids as the compiler wants it. The texts live in <see cref="DiagnosticCatalog"/> alone.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> ById = new(StringComparer.Ordinal);

    /// <summary>The descriptor of an id; an id that the catalogue lacks is an error without help text.</summary>
    /// <param name="id">The id: <c>DSDK1001</c>.</param>
    public static DiagnosticDescriptor Get(string id) => ById.GetOrAdd(id, Create);

    /// <summary>The compiler's word for a severity.</summary>
    /// <param name="severity">Ours.</param>
    public static RoslynSeverity ToRoslyn(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Hidden => RoslynSeverity.Hidden,
        DiagnosticSeverity.Info => RoslynSeverity.Info,
        DiagnosticSeverity.Warning => RoslynSeverity.Warning,
        _ => RoslynSeverity.Error,
    };

    private static DiagnosticDescriptor Create(string id)
    {
        var description = ProjectDiagnostics.Find(id) ?? new DiagnosticDescription(id, id, DiagnosticSeverity.Error, "");
        return new DiagnosticDescriptor(
            id,
            description.Title,
            "{0}",
            description.Category,
            ToRoslyn(description.Severity),
            isEnabledByDefault: true,
            description.Help,
            $"docs/{id}.md");
    }
}
