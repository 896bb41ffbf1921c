using System.Collections.Immutable;
using DomainSdk.CodeGeneration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DomainSdk.CodeFixes;

/// <summary>Makes the record that bears the attribute partial, so that the generator can complete it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartialFix))]
public sealed class PartialFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ProjectDiagnostics.InvalidModelDeclaration);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // What is no record class needs another mend than a word.
            if (await CodeEdit.FindAsync<TypeDeclarationSyntax>(context, diagnostic).ConfigureAwait(false) is not RecordDeclarationSyntax { RawKind: (int)SyntaxKind.RecordDeclaration } record) continue;
            if (record.Modifiers.Any(SyntaxKind.PartialKeyword)) continue;
            CodeEdit.Offer(context, diagnostic, "Make it partial", record, Partial(record));
        }
    }

    private static RecordDeclarationSyntax Partial(RecordDeclarationSyntax record)
    {
        var word = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (record.Modifiers.Count > 0) return record.WithModifiers(record.Modifiers.Add(word));
        // What stands before the first word, such as the line break behind the attribute, belongs before the new one.
        return record.WithKeyword(record.Keyword.WithLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(word.WithLeadingTrivia(record.Keyword.LeadingTrivia)));
    }
}
