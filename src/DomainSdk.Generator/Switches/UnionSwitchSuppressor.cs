using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DomainSdk.Generator.Switches;

/// <summary>
/// A <c>switch</c> expression over all cases of a generated union is complete. The compiler cannot know that nothing else derives from
/// the union, so its warning CS8509 is taken back; where a case is missing, <see cref="UnionSwitchAnalyzer"/> names it instead.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnionSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor AllCases = new("DSDKS8509", "CS8509", "The arms take all cases of a closed union.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(AllCases);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree) continue;
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node.FirstAncestorOrSelf<SwitchExpressionSyntax>() is not { } syntax) continue;
            var operation = context.GetSemanticModel(tree).GetOperation(syntax, context.CancellationToken);
            if (operation is ISwitchExpressionOperation expression && SwitchCoverage.Of(expression) is { IsComplete: true })
                context.ReportSuppression(Suppression.Create(AllCases, diagnostic));
        }
    }
}
