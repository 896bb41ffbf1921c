using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>What a scalar is called in C#.</summary>
/// <param name="Keyword">The keyword of the language, or null.</param>
/// <param name="Type">The type of the library where there is no keyword.</param>
/// <param name="Codec">The codec.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Argument">The type argument, or null.</param>
/// <param name="IsGeneric">Whether the codec takes the type as an argument.</param>
internal sealed record ScalarText(string? Keyword, LibraryType? Type, LibraryType Codec, bool IsValueType, string? Argument = null, bool IsGeneric = false)
{
    private static readonly Dictionary<ScalarKind, ScalarText> All = new()
    {
        [ScalarKind.Text] = new("string", null, Library.Codec("String"), IsValueType: false),
        [ScalarKind.Boolean] = OfKeyword("bool", "Boolean"),
        [ScalarKind.Int8] = OfInteger("sbyte"),
        [ScalarKind.UInt8] = OfInteger("byte"),
        [ScalarKind.Int16] = OfInteger("short"),
        [ScalarKind.UInt16] = OfInteger("ushort"),
        [ScalarKind.UInt32] = OfInteger("uint"),
        [ScalarKind.UInt64] = OfInteger("ulong"),
        [ScalarKind.Int128] = OfType(Library.Int128, "Integer") with { IsGeneric = true },
        [ScalarKind.UInt128] = OfType(Library.UInt128, "Integer") with { IsGeneric = true },
        [ScalarKind.Int32] = OfKeyword("int", "Int32"),
        [ScalarKind.Int64] = OfKeyword("long", "Int64"),
        [ScalarKind.BigInteger] = OfType(Library.BigInteger, "BigInteger"),
        [ScalarKind.Double] = OfKeyword("double", "Double"),
        [ScalarKind.Decimal] = OfKeyword("decimal", "Decimal"),
        [ScalarKind.ExactNumber] = OfType(Library.JsonNumber, "JsonNumber"),
        [ScalarKind.FullDate] = OfType(Library.FullDate, "FullDate"),
        [ScalarKind.OffsetDateTime] = OfType(Library.OffsetDateTime, "OffsetDateTime"),
        [ScalarKind.TimeSpan] = OfType(Library.TimeSpan, "TimeSpan"),
        [ScalarKind.Date] = OfType(Library.DateOnly, "DateOnly"),
        [ScalarKind.DateTime] = OfType(Library.DateTimeOffset, "DateTimeOffset"),
        [ScalarKind.Time] = OfType(Library.OffsetTime, "OffsetTime"),
        [ScalarKind.Duration] = OfType(Library.IsoDuration, "IsoDuration"),
        [ScalarKind.Uuid] = OfType(Library.Guid, "Guid"),
        [ScalarKind.Uri] = OfType(Library.Uri, "Uri") with { IsValueType = false },
        [ScalarKind.UriReference] = OfType(Library.Uri, "UriReference") with { IsValueType = false },
        [ScalarKind.Iri] = OfType(Library.Uri, "Iri") with { IsValueType = false },
        [ScalarKind.IriReference] = OfType(Library.Uri, "IriReference") with { IsValueType = false },
        [ScalarKind.Bytes] = OfType(Library.ValueArray, "Base64") with { Argument = "byte" },
    };

    /// <summary>The entry of a scalar.</summary>
    /// <param name="kind">Which.</param>
    public static ScalarText Of(ScalarKind kind) => All[kind];

    private static ScalarText OfInteger(string keyword) => OfKeyword(keyword, "Integer") with { IsGeneric = true };

    private static ScalarText OfKeyword(string keyword, string codec) => new(keyword, null, Library.Codec(codec), IsValueType: true);

    private static ScalarText OfType(LibraryType type, string codec) => new(null, type, Library.Codec(codec), IsValueType: true);
}
