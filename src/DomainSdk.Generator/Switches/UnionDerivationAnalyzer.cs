using System.Collections.Immutable;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Generator.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Switches;

/// <summary>Refuses classes of the user that derive from a generated union: the compiler lets those of the same assembly, and copies of records anywhere.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnionDerivationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Get(ProjectDiagnostics.DerivedFromUnion));

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
        if (type.BaseType is not { IsRecord: true } union || GeneratedTypes.IsGenerated(type)) return;
        // The compiler refuses what derives from a closed type of another assembly.
        if (ClosedTypes.Contain(union) && !SymbolEqualityComparer.Default.Equals(union.ContainingAssembly, type.ContainingAssembly)) return;
        var cases = UnionCases.Of(union);
        if (cases.Count > 0 && !cases.Contains(type, SymbolEqualityComparer.Default))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(ProjectDiagnostics.DerivedFromUnion), type.Locations[0], $"'{type.Name}' derives from '{union.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}', a union whose cases the schema lists"));
    }
}
