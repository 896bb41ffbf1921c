using System.Collections.Immutable;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DomainSdk.Generator.Switches;

/// <summary>Names the cases of a generated union that a <c>switch</c> without a default arm leaves out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnionSwitchAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds the cases left out, as they are written at the place of the switch, with <c>|</c> between them.</summary>
    public const string MissingCases = "MissingCases";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Get(ProjectDiagnostics.IncompleteSwitchExpression), Descriptors.Get(ProjectDiagnostics.IncompleteSwitchStatement));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            c => Report(c, ProjectDiagnostics.IncompleteSwitchExpression, SwitchCoverage.Of((ISwitchExpressionOperation)c.Operation), ((SwitchExpressionSyntax)c.Operation.Syntax).SwitchKeyword),
            OperationKind.SwitchExpression);
        context.RegisterOperationAction(
            c => Report(c, ProjectDiagnostics.IncompleteSwitchStatement, SwitchCoverage.Of((ISwitchOperation)c.Operation), ((SwitchStatementSyntax)c.Operation.Syntax).SwitchKeyword),
            OperationKind.Switch);
    }

    private static void Report(OperationAnalysisContext context, string id, SwitchCoverage? coverage, SyntaxToken keyword)
    {
        if (coverage is null || coverage.IsComplete) return;
        // Of a statement the compiler says nothing.
        if (id == ProjectDiagnostics.IncompleteSwitchExpression && ClosedTypes.Contain(coverage.Union)) return;
        var node = context.Operation.Syntax;
        var missing = coverage.Missing.Select(Name).ToList();
        var told = missing.ConvertAll(name => $"'{name}'");
        // A statement without an arm for null does nothing with it, as everywhere in C#.
        if (coverage.MissesNull && id == ProjectDiagnostics.IncompleteSwitchExpression)
        {
            missing.Add("null");
            told.Add("null");
        }

        if (missing.Count == 0) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(id),
            keyword.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(MissingCases, string.Join("|", missing)),
            $"The switch does not handle {string.Join(", ", told)} of '{Name(coverage.Union)}'"));

        string Name(ITypeSymbol type) => type.ToMinimalDisplayString(context.Operation.SemanticModel!, NullableFlowState.NotNull, node.SpanStart);
    }
}
