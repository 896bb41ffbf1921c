using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DomainSdk.Architecture.Tests.Parts;

/// <summary>Finds what parts of a project use against its table.</summary>
internal static class PartUses
{
    private const string SchemaAssembly = "DomainSdk.Schema";

    /// <summary>Each file with what it must not use: types that it names, and types whose members it uses without naming them.</summary>
    /// <param name="table">What parts may use.</param>
    /// <param name="compilation">The sources.</param>
    /// <param name="files">The files that are looked at.</param>
    public static IEnumerable<string> Wrong(PartTable table, CSharpCompilation compilation, IEnumerable<SyntaxTree> files) =>
        files.SelectMany(tree => Wrong(table, compilation.GetSemanticModel(tree), tree)).Distinct();

    private static IEnumerable<string> Wrong(PartTable table, SemanticModel model, SyntaxTree tree)
    {
        var part = table.PartOf(tree.FilePath);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (TypeOf(model.GetSymbolInfo(name).Symbol) is not { } type) continue;
            if (type.DeclaringSyntaxReferences is [var declaration, ..])
            {
                var other = table.PartOf(declaration.SyntaxTree.FilePath);
                if (other != part && !part.Uses.Contains(other.Name)) yield return $"{tree.FilePath} uses {other.Name}: {type.Name}";
            }
            else if (type.ContainingAssembly?.Name == SchemaAssembly && !part.MayUse(type.ContainingNamespace.ToDisplayString(), type.ToDisplayString()))
            {
                yield return $"{tree.FilePath} uses {type.ToDisplayString()}";
            }
        }
    }

    /// <summary>The type that a name stands for or that its member belongs to, without those it is nested in; null for what belongs to none.</summary>
    private static INamedTypeSymbol? TypeOf(ISymbol? symbol)
    {
        var type = symbol switch
        {
            INamedTypeSymbol named => named,
            ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or IRangeVariableSymbol or INamespaceSymbol or null => null,
            _ => symbol.ContainingType,
        };
        while (type?.ContainingType is { } outer) type = outer;
        return type?.OriginalDefinition;
    }
}
