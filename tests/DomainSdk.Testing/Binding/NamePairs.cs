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
            var skipped = at < longs.Count && IsRoot(longs[at]) && !IsRoot(token) ? Prefix(longs, at, namespaces) : 0;
            at += skipped;
            if (at >= longs.Count || longs[at].Text != token.Text)
                throw new FormatException($"{file.FilePath}{token.GetLocation().GetLineSpan().StartLinePosition}: '{token.Text}' is '{(at < longs.Count ? longs[at].Text : "")}' in the file with full names");
            if (token.Parent is SimpleNameSyntax name && name.Identifier == token)
                yield return new NamePair(name, skipped > 0 ? string.Concat(longs.Take(at).Skip(at - skipped + 2).Select(t => t.ValueText)) : null);
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

    /// <summary>The number of tokens of <c>global::A.B.</c>.</summary>
    private static int Prefix(List<SyntaxToken> tokens, int at, IReadOnlyList<string[]> namespaces)
    {
        foreach (var parts in namespaces)
        {
            // The dots stand between and behind.
            var first = at + 2;
            if (first + (2 * parts.Length) <= tokens.Count && parts.Select((p, i) => tokens[first + (2 * i)].ValueText == p && tokens[first + (2 * i) + 1].IsKind(SyntaxKind.DotToken)).All(same => same))
                return 2 + (2 * parts.Length);
        }

        return 2;
    }
}
