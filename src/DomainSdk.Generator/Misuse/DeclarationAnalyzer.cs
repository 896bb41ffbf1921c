using System.Collections.Immutable;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Misuse;

/// <summary>Says why a declaration with the attribute cannot be completed. The generator leaves it out; editors offer mends for what analyzers report alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Get(ProjectDiagnostics.InvalidModelDeclaration));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        // What has been completed has members of ours, which are nothing to complain about.
        if (GeneratedTypes.IsGenerated(type)) return;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() != ModelTarget.AttributeName) continue;
            if (attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is not { Parent.Parent: { } declaration } syntax) continue;
            if (ModelTarget.ProblemOf(type, declaration, attribute) is { } problem)
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(ProjectDiagnostics.InvalidModelDeclaration), syntax.GetLocation(), MessageText.OneLine(problem, DiagnosticInfo.LongestMessage)));
        }
    }
}
