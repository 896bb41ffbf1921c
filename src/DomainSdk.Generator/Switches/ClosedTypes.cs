using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Generator.Switches;

/// <summary>Types that the language itself knows to be closed (C# 15): of these the compiler says what a switch leaves out.</summary>
internal static class ClosedTypes
{
    // Compilers before C# 15, against one of which this is built, have no such property.
    private static readonly Func<ITypeSymbol, bool>? Ask =
        typeof(ITypeSymbol).GetProperty("IsClosed")?.GetMethod is { } property ? (Func<ITypeSymbol, bool>)property.CreateDelegate(typeof(Func<ITypeSymbol, bool>)) : null;

    /// <summary>Whether a type is one.</summary>
    /// <param name="type">Any type.</param>
    public static bool Contain(ITypeSymbol type) => Ask?.Invoke(type) == true;
}
