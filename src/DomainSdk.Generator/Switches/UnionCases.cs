using DomainSdk.Generator.Misuse;
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
        if (type is not INamedTypeSymbol { IsAbstract: true, IsRecord: true } union || !GeneratedTypes.IsGenerated(union)) return [];
        foreach (var member in union.GetMembers("Match"))
        {
            if (member is IMethodSymbol { TypeParameters.Length: 1, Parameters.Length: > 0 } match)
                return [.. match.Parameters.SelectMany(parameter => CaseOf(union, parameter))];
        }

        return [];
    }

    private static IEnumerable<INamedTypeSymbol> CaseOf(INamedTypeSymbol union, IParameterSymbol parameter)
    {
        if (parameter.Type is not INamedTypeSymbol { Name: "Func", TypeArguments: [INamedTypeSymbol @case, ITypeParameterSymbol] }) return [];

        // What is a case derives from the union, so that looking into cases comes to an end.
        var nested = Derives(@case, union) ? Of(@case) : [];
        return nested.Count == 0 ? [@case] : nested;
    }

    private static bool Derives(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(above, from)) return true;
        }

        return false;
    }
}
