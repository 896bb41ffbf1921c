using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Inputs;

/// <summary>
/// Files of this generator that are sources of the project: where other generators have to see its types, the build writes these first (the target
/// <c>DomainSdkWriteTypes</c>) and compiles them like all others. They are nothing that the user has declared.
/// </summary>
internal static class EarlierFiles
{
    // The compiler puts the files of a generator into a folder of its name.
    private const string Folder = "DomainSdk.Generator.DomainSdkGenerator";

    /// <summary>Whether the types are there already, so that nothing is to be added.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellation">Unused: paths alone are looked at.</param>
    public static bool AreIn(Microsoft.CodeAnalysis.Compilation compilation, CancellationToken cancellation)
    {
        _ = cancellation;
        return compilation.SyntaxTrees.Any(IsOne);
    }

    /// <summary>Whether a file is one of them.</summary>
    /// <param name="tree">The file, or null for what has none.</param>
    public static bool IsOne(SyntaxTree? tree)
    {
        var path = tree?.FilePath ?? "";
        var end = path.LastIndexOfAny(['/', '\\']);
        return end > Folder.Length && string.CompareOrdinal(path, end - Folder.Length, Folder, 0, Folder.Length) == 0;
    }

    /// <summary>Whether a member stands in one of them alone.</summary>
    /// <param name="symbol">The member.</param>
    public static bool Declare(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is { Length: > 0 } places && places.All(place => IsOne(place.SyntaxTree));
}
