using System.Numerics;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>What a format stands for: a type of the user, or a scalar of the library.</summary>
/// <param name="Type">The type of the user, or null.</param>
/// <param name="Kind">The scalar, or null.</param>
internal sealed record FormatType(FormatTypeMapping? Type, ScalarKind? Kind);

/// <summary>Which C# types formats and bounds stand for.</summary>
internal static class FormatTypes
{
    /// <summary>The type of a string of a format that is asserted, or null for plain <c>string</c>.</summary>
    /// <param name="format">The format.</param>
    /// <param name="options">Holds the user's own types.</param>
    public static FormatType? ForString(FormatKeyword format, GenerationOptions options)
    {
        foreach (var mapping in options.FormatTypes)
        {
            if (mapping.Format == format.Format)
                return new FormatType(mapping, null);
        }

        if (format.Check is null)
            return null;
        ScalarKind? kind = format.Format switch
        {
            "date" => options.ExactDates ? ScalarKind.FullDate : ScalarKind.Date,
            "date-time" => options.ExactDates ? ScalarKind.OffsetDateTime : ScalarKind.DateTime,
            "time" => ScalarKind.Time,
            "duration" => ScalarKind.Duration,
            "time-span" => ScalarKind.TimeSpan,
            "uuid" or "guid" => ScalarKind.Uuid,
            "uri" => ScalarKind.Uri,
            "uri-reference" => ScalarKind.UriReference,
            "iri" => ScalarKind.Iri,
            "iri-reference" => ScalarKind.IriReference,
            _ => null,
        };
        return kind is null ? null : new FormatType(null, kind);
    }

    /// <summary>The type of an integer: what the format says, unless limits are beyond it; else <c>int</c> where both limits fit, or <c>long</c>.</summary>
    /// <param name="format">The format, a hint.</param>
    /// <param name="minimum">The lower limit, or null.</param>
    /// <param name="maximum">The upper limit, or null.</param>
    public static ScalarKind ForInteger(string? format, BigInteger? minimum, BigInteger? maximum)
    {
        foreach (var (name, kind, least, greatest) in Integers)
        {
            if (format == name && !(minimum < least) && !(maximum > greatest))
                return kind;
        }

        if (minimum < long.MinValue || maximum > long.MaxValue)
            return ScalarKind.BigInteger;
        return minimum >= int.MinValue && maximum <= int.MaxValue ? ScalarKind.Int32 : ScalarKind.Int64;
    }

    /// <summary>The type of a number: <c>decimal</c> where the schema counts in decimal fractions, else what the options say.</summary>
    /// <param name="format">The format, a hint.</param>
    /// <param name="hasDecimalStep">Whether <c>multipleOf</c> is a decimal fraction.</param>
    /// <param name="options">Holds the default.</param>
    public static ScalarKind ForNumber(string? format, bool hasDecimalStep, GenerationOptions options) => format switch
    {
        "double" or "float" => ScalarKind.Double,
        "decimal" or "decimal128" => ScalarKind.Decimal,
        _ when options.NumberType == "exact" => ScalarKind.ExactNumber,
        _ when hasDecimalStep || options.NumberType == "decimal" => ScalarKind.Decimal,
        _ => ScalarKind.Double,
    };

    /// <summary>Whether a format says that a number is an integer.</summary>
    /// <param name="format">The format, or null.</param>
    public static bool IsInteger(string? format) => Integers.Any(i => i.Format == format);

    private static readonly (string Format, ScalarKind Kind, BigInteger Least, BigInteger Greatest)[] Integers =
    [
        ("int8", ScalarKind.Int8, sbyte.MinValue, sbyte.MaxValue),
        ("uint8", ScalarKind.UInt8, byte.MinValue, byte.MaxValue),
        ("int16", ScalarKind.Int16, short.MinValue, short.MaxValue),
        ("uint16", ScalarKind.UInt16, ushort.MinValue, ushort.MaxValue),
        ("int32", ScalarKind.Int32, int.MinValue, int.MaxValue),
        ("uint32", ScalarKind.UInt32, uint.MinValue, uint.MaxValue),
        ("int64", ScalarKind.Int64, long.MinValue, long.MaxValue),
        ("uint64", ScalarKind.UInt64, ulong.MinValue, ulong.MaxValue),
        ("int128", ScalarKind.Int128, -BigInteger.Pow(2, 127), BigInteger.Pow(2, 127) - 1),
        ("uint128", ScalarKind.UInt128, BigInteger.Zero, BigInteger.Pow(2, 128) - 1),
        ("unix-time", ScalarKind.Int64, long.MinValue, long.MaxValue),
    ];
}
