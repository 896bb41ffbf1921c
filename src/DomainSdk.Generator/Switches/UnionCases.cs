using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Switches;

/// <summary>The cases of a generated union: what its method <c>Match</c> takes a function for, which is all that can ever derive from it.</summary>
internal static class UnionCases
{
    /// <summary>The cases; those of a case that is a union itself stand in its place.</summary>
    /// <param name="type">Any type.</param>
    /// <returns>Empty where the type is not a generated union.</returns>
    public static IReadOnlyList<INamedTypeSymbol> Of(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { IsAbstract: true, IsRecord: true } union || !IsGenerated(union)) return [];
        foreach (var member in union.GetMembers("Match"))
        {
            if (member is IMethodSymbol { TypeParameters.Length: 1, Parameters.Length: > 0 } match)
                return [.. match.Parameters.SelectMany(CaseOf)];
        }

        return [];
    }

    private static IEnumerable<INamedTypeSymbol> CaseOf(IParameterSymbol parameter)
    {
        if (parameter.Type is not INamedTypeSymbol { Name: "Func", TypeArguments: [INamedTypeSymbol @case, ITypeParameterSymbol] }) return [];
        var nested = Of(@case);
        return nested.Count == 0 ? [@case] : nested;
    }

    // The part that the user wrote of a partial record has no mark, but attributes are those of all parts.
    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: "DomainSdk" }, ..]);
}
