using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DomainSdk.Generator.Inputs;

/// <summary>
/// Types and namespaces of the user that are called like types of the library: where emitted code stands beside them it writes those in full.
/// Only the names in the syntax are looked at, so that typing costs nothing.
/// </summary>
internal static class UserTypes
{
    /// <summary>Whether a declaration has the name of a type of the library.</summary>
    /// <param name="node">Any node.</param>
    /// <param name="cancellation">Unused: this is one look into a table.</param>
    public static bool IsOne(SyntaxNode node, CancellationToken cancellation) => IsDeclaration(node) && !EarlierFiles.IsOne(node.SyntaxTree);

    private static bool IsDeclaration(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => Library.Has(type.Identifier.ValueText),
        DelegateDeclarationSyntax function => Library.Has(function.Identifier.ValueText),
        BaseNamespaceDeclarationSyntax ns => HasPart(ns.Name),
        _ => false,
    };

    /// <summary>The names that a declaration takes. A type that is nested in another counts for all of its namespace, as that one may be generated.</summary>
    /// <param name="context">The declaration.</param>
    /// <param name="cancellation">Unused.</param>
    public static EquatableArray<TypeName> Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        _ = cancellation;
        var around = NamespaceAround(context.Node);
        return context.Node switch
        {
            BaseTypeDeclarationSyntax type => [TypeName.Of(around, type.Identifier.ValueText)],
            DelegateDeclarationSyntax function => [TypeName.Of(around, function.Identifier.ValueText)],
            BaseNamespaceDeclarationSyntax ns => Parts(around, ns.Name).Where(part => Library.Has(part.Name)).ToEquatableArray(),
            _ => [],
        };
    }

    /// <summary>All names once, in an order of their own, so that moving a declaration changes nothing.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="cancellation">Unused.</param>
    public static EquatableArray<TypeName> Sort(IEnumerable<EquatableArray<TypeName>> found, CancellationToken cancellation)
    {
        _ = cancellation;
        return found.SelectMany(names => names).Distinct().OrderBy(name => name.Namespace, StringComparer.Ordinal).ThenBy(name => name.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static bool HasPart(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => HasPart(qualified.Right) || HasPart(qualified.Left),
        SimpleNameSyntax simple => Library.Has(simple.Identifier.ValueText),
        _ => false,
    };

    private static string NamespaceAround(SyntaxNode node)
    {
        var names = node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(ns => ns.Name).Reverse();
        return string.Join(".", names.SelectMany(name => Parts("", name)).Select(part => part.Name));
    }

    // Each part of the name of a namespace with what stands before it.
    private static IEnumerable<TypeName> Parts(string around, NameSyntax name)
    {
        foreach (var part in name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(simple => simple.Identifier.ValueText))
        {
            yield return TypeName.Of(around, part);
            around = around.Length == 0 ? part : around + "." + part;
        }
    }
}
