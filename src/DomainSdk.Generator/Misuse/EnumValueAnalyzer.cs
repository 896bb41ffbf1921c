using System.Collections.Immutable;
using System.Globalization;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DomainSdk.Generator.Misuse;

/// <summary>Finds constants that become a generated enum and are none of its values: what has no name in C# has no string in JSON.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Get(ProjectDiagnostics.NoEnumValue));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Check, OperationKind.Conversion);
    }

    private static void Check(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.Operand.ConstantValue is not { HasValue: true, Value: { } value } || Number(value) is not { } number) return;
        if (GeneratedTypes.EnumOf(conversion.Type) is not { } type || SymbolEqualityComparer.Default.Equals(conversion.Operand.Type, type)) return;
        if (type.GetMembers().OfType<IFieldSymbol>().Any(field => field.HasConstantValue && Number(field.ConstantValue!) == number)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(ProjectDiagnostics.NoEnumValue),
            conversion.Syntax.GetLocation(),
            $"'{type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}' has no value {number.ToString(CultureInfo.InvariantCulture)}: it could not be written"));
    }

    private static decimal? Number(object value) => value switch
    {
        char letter => letter,
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
