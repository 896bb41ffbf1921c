using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DomainSdk.Architecture.Tests.Parts;

/// <summary>Finds where text is searched or cut.</summary>
internal static class TextSearches
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal)
    {
        "Contains", "StartsWith", "EndsWith", "IndexOf", "IndexOfAny", "LastIndexOf", "Substring", "Insert", "Split", "Remove", "Replace", "Trim", "TrimStart", "TrimEnd",
    };

    /// <summary>The files of some folders that do, with what they call.</summary>
    /// <param name="compilation">The sources.</param>
    /// <param name="folders">The folders.</param>
    public static ILookup<string, string> In(CSharpCompilation compilation, params IReadOnlyList<string> folders) =>
        compilation.Files().Where(t => folders.Any(f => t.FilePath.StartsWith(f + "/", StringComparison.Ordinal)))
            .SelectMany(t => In(compilation.GetSemanticModel(t), t).Select(call => (t.FilePath, Call: call))).ToLookup(s => s.FilePath, s => s.Call, StringComparer.Ordinal);

    private static IEnumerable<string> In(SemanticModel model, SyntaxTree tree)
    {
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is InvocationExpressionSyntax call && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String } method && Methods.Contains(method.Name))
                yield return call.ToString();
            if (node is ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax }] } cut && model.GetTypeInfo(cut.Expression).Type?.SpecialType == SpecialType.System_String)
                yield return cut.ToString();
        }
    }
}
