using System.Collections.Immutable;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DomainSdk.Generator.Misuse;

/// <summary>
/// Finds calls of <c>Add</c> and <c>With</c> of the library's collections whose result is lost. The collections never change, so such a call does
/// nothing. A collection initializer is made of such calls.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostResultAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Get(ProjectDiagnostics.LostInitializer), Descriptors.Get(ProjectDiagnostics.LostResult));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(CheckInitializer, OperationKind.ObjectOrCollectionInitializer);
        context.RegisterOperationAction(CheckCall, OperationKind.ExpressionStatement);
    }

    // One message for an initializer, however many items it names.
    private static void CheckInitializer(OperationAnalysisContext context)
    {
        var initializer = (IObjectOrCollectionInitializerOperation)context.Operation;
        if (initializer.Initializers.OfType<IInvocationOperation>().FirstOrDefault(IsChange) is not { } lost) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(ProjectDiagnostics.LostInitializer),
            (initializer.Parent ?? initializer).Syntax.GetLocation(),
            $"'{Name(lost.TargetMethod.ContainingType)}' never changes, so that a collection initializer leaves it empty: write a collection expression, '[…]'"));
    }

    private static void CheckCall(OperationAnalysisContext context)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        var operation = statement.Operation;
        while (operation is IConditionalAccessOperation access) operation = access.WhenNotNull;
        if (operation is not IInvocationOperation call || !IsChange(call)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(ProjectDiagnostics.LostResult),
            call.Syntax.GetLocation(),
            $"'{Name(call.TargetMethod.ContainingType)}' never changes: '{call.TargetMethod.Name}' makes another one, which is lost here"));
    }

    private static bool IsChange(IInvocationOperation call) =>
        !call.TargetMethod.IsStatic
        && GeneratedTypes.IsCollection(call.TargetMethod.ContainingType)
        && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ReturnType, call.TargetMethod.ContainingType);

    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
}
