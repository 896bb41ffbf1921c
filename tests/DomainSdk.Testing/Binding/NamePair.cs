using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DomainSdk.Testing.Binding;

/// <summary>A name in emitted code, and what stands before it in the file with full names.</summary>
/// <param name="Name">The name.</param>
/// <param name="Qualifier">Namespace and types that the full name has before it, as in metadata: <c>A.B.Outer+</c>; null where the names are alike in both files.</param>
internal sealed record NamePair(SimpleNameSyntax Name, string? Qualifier)
{
    /// <summary>Whether it is short in the one file and in full in the other.</summary>
    public bool IsShort => Qualifier is not null;

    /// <summary>The type that the full name says.</summary>
    /// <param name="compilation">Where to look.</param>
    public INamedTypeSymbol? Meant(Compilation compilation)
    {
        var name = Qualifier + Name.Identifier.ValueText + (Name.Arity > 0 ? FormattableString.Invariant($"`{Name.Arity}") : "");
        return compilation.GetTypeByMetadataName(name);
    }
}
