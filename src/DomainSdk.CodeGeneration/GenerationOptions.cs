using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration;

/// <summary>Choices of the code generation; the defaults suit most.</summary>
internal sealed record GenerationOptions
{
    /// <summary>The defaults.</summary>
    public static GenerationOptions Default { get; } = new();

    /// <summary>Whether members of open objects that the schema does not name are kept in <c>AdditionalProperties</c> (default), so that a round trip loses nothing, or dropped.</summary>
    public bool KeepUnknownMembers { get; init; } = true;

    /// <summary>
    /// The C# type of <c>number</c> where the schema gives no hint: <c>double</c> (default), <c>decimal</c>, or <c>exact</c> for
    /// <c>JsonNumber</c>, which keeps every digit.
    /// </summary>
    public string NumberType { get; init; } = "double";

    /// <summary>
    /// Whether <c>date-time</c> and <c>date</c> become <c>OffsetDateTime</c> and <c>FullDate</c>, which hold all that RFC 3339 allows, instead
    /// of <c>DateTimeOffset</c> and <c>DateOnly</c> (default).
    /// </summary>
    public bool ExactDates { get; init; }

    /// <summary>
    /// Whether a number that the schema also allows as text, as .NET's own schema exporter writes numbers, is a plain number that reads both
    /// and writes numbers.
    /// </summary>
    public bool NumbersFromText { get; init; }

    /// <summary>Types of the user in the namespaces of generated types, as far as they are called like types of the library.</summary>
    public EquatableArray<TypeName> UserTypes { get; init; }

    /// <summary>The names that were given before, or null.</summary>
    public NameRecord? Names { get; init; }

    /// <summary>What the path of a schema file is in <see cref="Names"/>, where places must not depend on the machine; by default the path itself.</summary>
    public Func<string, string> PlaceOfFile { get; init; } = static path => path;

    /// <summary>Whether records that include the same definition by <c>allOf</c> share an interface with its members.</summary>
    public bool Interfaces { get; init; }

    /// <summary>Whether the language has closed types (C# 15), so that the compiler itself knows the cases of a union.</summary>
    public bool ClosedTypes { get; init; }

    /// <summary>How much is made of a schema before a place of it is left to the interpreter.</summary>
    public GenerationLimits Limits { get; init; } = GenerationLimits.Default;

    /// <summary>C# types of the user for formats of strings, beyond and before the built-in ones.</summary>
    public EquatableArray<FormatTypeMapping> FormatTypes { get; init; }

    /// <summary>C# types of the user for keywords of his own, which the plan was compiled with.</summary>
    public EquatableArray<KeywordType> KeywordTypes { get; init; }
}
