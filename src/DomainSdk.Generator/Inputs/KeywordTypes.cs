using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Schema.Dialects;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Inputs;

/// <summary>The C# types that <c>JsonKeyword</c> items give to keywords of the user's own.</summary>
internal static class KeywordTypes
{
    private const string Property = "DomainSdkKeywordTypes";
    private const string Base = "DomainSdk.Schema.Keywords.CustomKeyword";

    /// <summary>Finds the types in the project and its references.</summary>
    /// <param name="input">The settings and the compilation.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The settings with the types, plain values that hold nothing of the compilation.</returns>
    public static ProjectOptions Find((ProjectOptions Project, Microsoft.CodeAnalysis.Compilation Compilation) input, CancellationToken cancellation)
    {
        var (project, compilation) = input;
        if (project.KeywordItems.Length == 0) return project;
        var types = new List<KeywordType>();
        var problems = project.Problems.ToList();
        foreach (var item in project.KeywordItems.Split('|'))
        {
            cancellation.ThrowIfCancellationRequested();
            var (keyword, name) = NamedType.Split(item);
            var type = compilation.GetTypeByMetadataName(name);
            if (Problem(keyword, name, type, types) is { } problem) problems.Add(DiagnosticInfo.OfProject(ProjectDiagnostics.InvalidSetting, problem));
            else types.Add(new KeywordType(keyword, type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
        }

        return project with { KeywordTypes = types.ToEquatableArray(), Problems = problems.ToEquatableArray() };
    }

    /// <summary>The text of the property; the targets file joins the items with <c>|</c>.</summary>
    /// <param name="settings">The settings of the project.</param>
    public static string Read(Settings settings) => settings.Text(Property);

    private static string? Problem(string keyword, string name, INamedTypeSymbol? type, List<KeywordType> known)
    {
        if (Dialect.All.FirstOrDefault(d => d.Defines(keyword)) is { } dialect) return $"'{keyword}' is a keyword of {dialect.Name}, so that it cannot be one of your own";
        if (known.Exists(k => k.Keyword == keyword)) return $"There are several items JsonKeyword '{keyword}'";
        if (type is null) return $"The type '{name}' of the keyword '{keyword}' is neither in the project nor in what it references";
        if (!Derives(type)) return $"The type '{name}' of the keyword '{keyword}' does not derive from {Base}";
        return type.IsAbstract || !type.InstanceConstructors.Any(c => c.Parameters.IsEmpty && c.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
            ? $"The type '{name}' of the keyword '{keyword}' cannot be made: it is abstract or has no constructor without parameters"
            : null;
    }

    private static bool Derives(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            if (current.ToDisplayString() == Base) return true;
        return false;
    }
}
