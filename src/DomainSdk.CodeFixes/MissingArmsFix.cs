using System.Collections.Immutable;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DomainSdk.CodeFixes;

/// <summary>Adds an arm for each case that a switch over a generated union leaves out. What the arm does is the user's to say; until then it throws.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingArmsFix))]
public sealed class MissingArmsFix : CodeFixProvider
{
    private const string Unwritten = "throw new System.NotSupportedException()";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(ProjectDiagnostics.IncompleteSwitchExpression, ProjectDiagnostics.IncompleteSwitchStatement);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(UnionSwitchAnalyzer.MissingCases, out var missing) || string.IsNullOrEmpty(missing)) continue;
            var cases = missing!.Split('|');
            if (diagnostic.Id == ProjectDiagnostics.IncompleteSwitchExpression)
            {
                if (await CodeEdit.FindAsync<SwitchExpressionSyntax>(context, diagnostic).ConfigureAwait(false) is { } expression)
                    CodeEdit.Offer(context, diagnostic, "Add the missing arms", expression, Add(expression, cases));
            }
            else if (await CodeEdit.FindAsync<SwitchStatementSyntax>(context, diagnostic).ConfigureAwait(false) is { } statement)
            {
                CodeEdit.Offer(context, diagnostic, "Add the missing sections", statement, Add(statement, cases));
            }
        }
    }

    private static SwitchExpressionSyntax Add(SwitchExpressionSyntax expression, string[] cases)
    {
        // Each arm on a line of its own, as far in as those that are there; where all stand on one line, so do the new ones.
        var arms = expression.Arms;
        var onLines = arms.Count == 0 || expression.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var separators = arms.GetSeparators().ToList();
        var items = arms.ToList();
        var lead = onLines && items.Count > 0 ? SyntaxFactory.TriviaList(items[items.Count - 1].GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))) : default;
        var end = onLines ? SyntaxFactory.ElasticCarriageReturnLineFeed : SyntaxFactory.Space;
        if (separators.Count < items.Count)
        {
            var last = items[items.Count - 1];
            separators.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(onLines ? last.GetTrailingTrivia() : SyntaxFactory.TriviaList(end)));
            items[items.Count - 1] = last.WithoutTrailingTrivia();
        }

        var hadLastComma = arms.Count > 0 && arms.SeparatorCount == arms.Count;
        for (var i = 0; i < cases.Length; i++)
        {
            items.Add(Arm(cases[i]).WithLeadingTrivia(lead));
            if (onLines || hadLastComma || i < cases.Length - 1) separators.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end));
            else items[items.Count - 1] = items[items.Count - 1].WithTrailingTrivia(end);
        }

        return expression.WithArms(SyntaxFactory.SeparatedList(items, separators));
    }

    private static SwitchStatementSyntax Add(SwitchStatementSyntax statement, string[] cases)
    {
        var lead = statement.Sections.LastOrDefault()?.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToSyntaxTriviaList() ?? default;
        return statement.AddSections([.. cases.Select(@case => Section(@case, lead))]);
    }

    private static SwitchExpressionArmSyntax Arm(string @case) =>
        ((SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"x switch {{ {@case} => {Unwritten} }}")).Arms[0].WithoutTrivia();

    private static SwitchSectionSyntax Section(string @case, SyntaxTriviaList lead) =>
        ((SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (x) {{ case {@case}: {Unwritten}; }}")).Sections[0].WithoutTrivia()
            .WithLeadingTrivia(lead).WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
}
