using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Inputs;

/// <summary>The C# types that <c>JsonFormat</c> items give to formats.</summary>
internal static class FormatTypes
{
    private const string Property = "DomainSdkFormatTypes";

    /// <summary>Finds the types in the project and its references.</summary>
    /// <param name="input">The settings and the compilation.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The settings with the types, plain values that hold nothing of the compilation.</returns>
    public static ProjectOptions Find((ProjectOptions Project, Microsoft.CodeAnalysis.Compilation Compilation) input, CancellationToken cancellation)
    {
        var (project, compilation) = input;
        if (project.FormatItems.Length == 0) return project;
        var mappings = new List<FormatTypeMapping>();
        var problems = project.Problems.ToList();
        foreach (var item in project.FormatItems.Split('|'))
        {
            cancellation.ThrowIfCancellationRequested();
            var (format, name) = NamedType.Split(item);
            var type = compilation.GetTypeByMetadataName(name);
            if (type is null)
                problems.Add(Problem($"The type '{name}' of the format '{format}' is neither in the project nor in what it references"));
            else if (!IsParsable(type))
                problems.Add(Problem($"The type '{name}' of the format '{format}' does not implement System.IParsable<{type.Name}>, by which it would be read"));
            else
                mappings.Add(new FormatTypeMapping(format, type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), type.IsValueType));
        }

        return project with { FormatTypes = mappings.ToEquatableArray(), Problems = problems.ToEquatableArray() };
    }

    private static bool IsParsable(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(i => i is { MetadataName: "IParsable`1" } && SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type));

    private static DiagnosticInfo Problem(string message) => DiagnosticInfo.OfProject(ProjectDiagnostics.InvalidSetting, message);

    /// <summary>The text of the property; the targets file joins the items with <c>|</c>.</summary>
    /// <param name="settings">The settings of the project.</param>
    public static string Read(Settings settings) => settings.Text(Property);
}
