using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DomainSdk.Testing.Binding;

/// <summary>Walks a file and the same file with full names side by side.</summary>
internal static class NamePairs
{
    /// <summary>The simple names of both files in pairs; the parts of a full name that the short one leaves out have none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="full">The same with full names.</param>
    /// <param name="namespaces">All namespaces that full names begin with, those inside others first.</param>
    /// <exception cref="FormatException">The files differ in more than how names are written.</exception>
    public static IEnumerable<NamePair> Of(SyntaxTree file, SyntaxTree full, IReadOnlyList<string[]> namespaces)
    {
        var (shorts, longs) = (Tokens(file), Tokens(full));
        var at = 0;
        foreach (var token in shorts)
        {
            string? qualifier = null;
            if (at < longs.Count && IsRoot(longs[at]) && !IsRoot(token)) qualifier = Skip(longs, ref at, token, namespaces);
            if (at >= longs.Count || longs[at].Text != token.Text)
                throw new FormatException($"{file.FilePath}{token.GetLocation().GetLineSpan().StartLinePosition}: '{token.Text}' is '{(at < longs.Count ? longs[at].Text : "")}' in the file with full names");
            if (token.Parent is SimpleNameSyntax name && name.Identifier == token)
                yield return new NamePair(name, qualifier);
            at++;
        }

        if (at < longs.Count) throw new FormatException($"{file.FilePath}: '{longs[at].Text}' stands only in the file with full names");
    }

    // Only the file with short names needs using directives.
    private static List<SyntaxToken> Tokens(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        return [.. root.DescendantTokens(n => n is not UsingDirectiveSyntax and not DirectiveTriviaSyntax, descendIntoTrivia: true)];
    }

    private static bool IsRoot(SyntaxToken token) => token.IsKind(SyntaxKind.GlobalKeyword);

    /// <summary>Passes over <c>global::A.B.Outer.</c> before a name.</summary>
    /// <returns>What was passed over as it stands in metadata: <c>A.B.Outer+</c>.</returns>
    private static string Skip(List<SyntaxToken> tokens, ref int at, SyntaxToken name, IReadOnlyList<string[]> namespaces)
    {
        at += 2;
        var first = at;
        var qualifier = "";
        if (namespaces.FirstOrDefault(parts => StandsAt(tokens, first, parts)) is { } ns)
        {
            qualifier = string.Join(".", ns) + ".";
            at += 2 * ns.Length;
        }

        // A type that is nested says only its own name inside.
        for (; at + 1 < tokens.Count && tokens[at].Text != name.Text && tokens[at + 1].IsKind(SyntaxKind.DotToken); at += 2)
            qualifier += tokens[at].ValueText + "+";
        return qualifier;
    }

    private static bool StandsAt(List<SyntaxToken> tokens, int at, string[] parts) =>
        at + (2 * parts.Length) <= tokens.Count && parts.Select((p, i) => tokens[at + (2 * i)].ValueText == p && tokens[at + (2 * i) + 1].IsKind(SyntaxKind.DotToken)).All(same => same);
}
