using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Misuse;

/// <summary>Which types of a compilation are ours: written by the generator, or of the library.</summary>
public static class GeneratedTypes
{
    /// <summary>Whether the generator has written the type, or a part of it.</summary>
    /// <param name="type">Any type.</param>
    /// <remarks>The part that the user wrote of a partial record has no mark, but attributes are those of all parts.</remarks>
    public static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: "DomainSdk" }, ..]);

    /// <summary>The generated enum that a type is, or that it adds null to.</summary>
    /// <param name="type">Any type.</param>
    /// <returns>Null for every other type.</returns>
    internal static INamedTypeSymbol? EnumOf(ITypeSymbol? type)
    {
        var inner = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var argument] } ? argument : type;
        return inner is INamedTypeSymbol { TypeKind: TypeKind.Enum } found && IsGenerated(found) ? found : null;
    }

    /// <summary>Whether a type is one of the library's collections, which never change.</summary>
    /// <param name="type">Any type.</param>
    internal static bool IsCollection(INamedTypeSymbol? type) =>
        type is { Name: "ValueArray" or "ValueMap" or "KeyedMap", IsGenericType: true, ContainingNamespace: { Name: "DomainSdk", ContainingNamespace.IsGlobalNamespace: true } };
}
