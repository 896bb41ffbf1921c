using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DomainSdk.CodeFixes;

/// <summary>What all mends share: one node of a file is replaced by another.</summary>
internal static class CodeEdit
{
    /// <summary>The innermost node at a diagnostic, or around it, of a kind.</summary>
    /// <param name="context">What an editor asks.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <typeparam name="T">The kind.</typeparam>
    /// <returns>Null where there is none.</returns>
    public static async Task<T?> FindAsync<T>(CodeFixContext context, Diagnostic diagnostic)
        where T : SyntaxNode
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();
    }

    /// <summary>Offers a mend.</summary>
    /// <param name="context">What an editor asks.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="title">What the editor shows; mends with one title can be applied to all places at once.</param>
    /// <param name="old">The node.</param>
    /// <param name="replacement">What stands there afterwards.</param>
    public static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, SyntaxNode old, SyntaxNode replacement) =>
        context.RegisterCodeFix(CodeAction.Create(title, cancellation => ReplaceAsync(context.Document, old, replacement, cancellation), title), diagnostic);

    private static async Task<Document> ReplaceAsync(Document document, SyntaxNode old, SyntaxNode replacement, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNode(old, replacement));
    }
}
