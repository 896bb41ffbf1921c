using System.Collections.Immutable;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DomainSdk.Generator.Switches;

/// <summary>
/// Takes back what the compiler says of <c>switch</c> expressions over generated types, where it cannot know what we know: that nothing else derives from
/// a union, and that an enum has no values without a name. Where a case is missing, <see cref="UnionSwitchAnalyzer"/> names it, and once is enough.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnionSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Cases = new("DSDKS8509", "CS8509", "The union is closed; a case that is left out is reported as DSDK1906.");
    private static readonly SuppressionDescriptor Null = new("DSDKS8655", "CS8655", "A null that is left out is reported as DSDK1906.");
    private static readonly SuppressionDescriptor Unnamed = new("DSDKS8524", "CS8524", "A generated enum has no values without a name; such a constant is reported as DSDK1912.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Cases, Null, Unnamed);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree) continue;
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node.FirstAncestorOrSelf<SwitchExpressionSyntax>() is not { } syntax) continue;
            if (context.GetSemanticModel(tree).GetOperation(syntax, context.CancellationToken) is not ISwitchExpressionOperation expression) continue;
            var takenBack = diagnostic.Id == Unnamed.SuppressedDiagnosticId
                ? GeneratedTypes.EnumOf(expression.Value.Type) is not null
                : SwitchCoverage.Of(expression) is { } coverage && (coverage.IsComplete || (!ClosedTypes.Contain(coverage.Union) && IsReported(context, tree)));
            if (takenBack) context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(one => one.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
        }
    }

    // Whoever turns our message off keeps the compiler's: a case that is left out never goes without any.
    private static bool IsReported(SuppressionAnalysisContext context, SyntaxTree tree)
    {
        const string ours = ProjectDiagnostics.IncompleteSwitchExpression;
        if (context.Compilation.Options.SpecificDiagnosticOptions.TryGetValue(ours, out var given)) return IsShown(given);
        if (context.Compilation.Options.SyntaxTreeOptionsProvider is { } files
            && (files.TryGetDiagnosticValue(tree, ours, context.CancellationToken, out given) || files.TryGetGlobalDiagnosticValue(ours, context.CancellationToken, out given)))
            return IsShown(given);
        return !context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue("dotnet_analyzer_diagnostic.category-DomainSdk.Schemas.severity", out var category)
            || category is "error" or "warning";
    }

    private static bool IsShown(ReportDiagnostic given) => given is ReportDiagnostic.Default or ReportDiagnostic.Error or ReportDiagnostic.Warn;
}
