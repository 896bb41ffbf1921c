using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration;

/// <summary>Choices of the code generation; the defaults suit most.</summary>
public sealed record GenerationOptions
{
    /// <summary>The defaults.</summary>
    public static GenerationOptions Default { get; } = new();

    /// <summary>Whether members of open objects that the schema does not name are kept in <c>AdditionalProperties</c> (default), so that a round trip loses nothing, or dropped.</summary>
    public bool KeepUnknownMembers { get; init; } = true;

    /// <summary>The C# type of <c>number</c> where the schema gives no hint: <c>double</c> (default) or <c>decimal</c>.</summary>
    public string NumberType { get; init; } = "double";

    /// <summary>Whether records that include the same definition by <c>allOf</c> share an interface with its members.</summary>
    public bool Interfaces { get; init; }

    /// <summary>C# types of the user for formats of strings, beyond and before the built-in ones.</summary>
    public EquatableArray<FormatTypeMapping> FormatTypes { get; init; }
}

/// <summary>The C# type of a format.</summary>
/// <param name="Format">The value of <c>format</c>.</param>
/// <param name="Type">The C# type, with <c>global::</c> where it is the user's own.</param>
/// <param name="Codec">The codec of the library; null where the type itself implements <c>IParsable</c>.</param>
/// <param name="IsValueType">Whether the type is a struct.</param>
public sealed record FormatTypeMapping(string Format, string Type, string? Codec, bool IsValueType);
