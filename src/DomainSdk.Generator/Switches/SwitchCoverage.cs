using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DomainSdk.Generator.Switches;

/// <summary>What a <c>switch</c> over a generated union leaves out.</summary>
/// <param name="Union">The union.</param>
/// <param name="Missing">The cases that no arm takes in every state, in the order of the union.</param>
/// <param name="MissesNull">Whether the value may be null and no arm takes null.</param>
internal sealed record SwitchCoverage(ITypeSymbol Union, IReadOnlyList<INamedTypeSymbol> Missing, bool MissesNull)
{
    /// <summary>Whether every value has its arm.</summary>
    public bool IsComplete => Missing.Count == 0 && !MissesNull;

    /// <summary>What a switch expression leaves out.</summary>
    /// <returns>Null where the value switched over is not a generated union.</returns>
    public static SwitchCoverage? Of(ISwitchExpressionOperation expression) =>
        Of(expression.Value, [.. expression.Arms.Where(arm => IsAlways(arm.Guard)).Select(arm => arm.Pattern)]);

    /// <summary>What a switch statement leaves out.</summary>
    /// <returns>Null where the value switched over is not a generated union, or where there is a default section.</returns>
    public static SwitchCoverage? Of(ISwitchOperation statement)
    {
        var clauses = statement.Cases.SelectMany(section => section.Clauses).ToList();
        return clauses.Exists(clause => clause is IDefaultCaseClauseOperation)
            ? null
            : Of(statement.Value, [.. clauses.OfType<IPatternCaseClauseOperation>().Where(clause => IsAlways(clause.Guard)).Select(clause => clause.Pattern)]);
    }

    private static SwitchCoverage? Of(IOperation value, IReadOnlyList<IPatternOperation> patterns)
    {
        var cases = UnionCases.Of(value.Type);
        if (cases.Count == 0) return null;
        // A value that the compiler knows to be not null needs no arm for null.
        var mayBeNull = value.SemanticModel?.GetTypeInfo(value.Syntax).Nullability.FlowState == NullableFlowState.MaybeNull;
        return new SwitchCoverage(
            value.Type!,
            [.. cases.Where(@case => !patterns.Any(pattern => Takes(pattern, @case)))],
            mayBeNull && !patterns.Any(TakesNull));
    }

    private static bool IsAlways(IOperation? guard) => guard is null || guard.ConstantValue is { HasValue: true, Value: true };

    // Whether a pattern takes every value of a case.
    private static bool Takes(IPatternOperation pattern, ITypeSymbol @case) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull || IsA(@case, declaration.MatchedType),
        ITypePatternOperation type => IsA(@case, type.MatchedType),
        IRecursivePatternOperation parts => IsA(@case, parts.MatchedType)
            && parts.DeconstructionSubpatterns.All(TakesAll) && parts.PropertySubpatterns.All(property => TakesAll(property.Pattern)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Takes(either.LeftPattern, @case) || Takes(either.RightPattern, @case),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Takes(both.LeftPattern, @case) && Takes(both.RightPattern, @case),
        INegatedPatternOperation negated => Refuses(negated.Pattern, @case),
        _ => false,
    };

    // Whether a pattern takes no value of a case.
    private static bool Refuses(IPatternOperation pattern, ITypeSymbol @case) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
        IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => AreApart(@case, type),
        ITypePatternOperation { MatchedType: { } type } => AreApart(@case, type),
        IRecursivePatternOperation { MatchedType: { } type } => AreApart(@case, type),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Refuses(either.LeftPattern, @case) && Refuses(either.RightPattern, @case),
        _ => false,
    };

    private static bool TakesAll(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    private static bool TakesNull(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => constant.Value.ConstantValue is { HasValue: true, Value: null },
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => TakesNull(either.LeftPattern) || TakesNull(either.RightPattern),
        _ => TakesAll(pattern),
    };

    private static bool IsA(ITypeSymbol @case, ITypeSymbol? type)
    {
        if (type is { TypeKind: TypeKind.Interface }) return @case.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
        for (ITypeSymbol? t = @case; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, type)) return true;
        }

        return false;
    }

    private static bool AreApart(ITypeSymbol @case, ITypeSymbol type) => type.TypeKind == TypeKind.Class && !IsA(@case, type) && !IsA(type, @case);
}
