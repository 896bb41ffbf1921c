using System.Numerics;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Which C# types formats and bounds stand for.</summary>
internal static class FormatTypes
{
    /// <summary>The type of a string of a format that is asserted, or null for plain <c>string</c>.</summary>
    /// <param name="format">The format.</param>
    /// <param name="options">Holds the user's own types.</param>
    public static FormatTypeMapping? ForString(FormatKeyword format, GenerationOptions options)
    {
        foreach (var mapping in options.FormatTypes)
        {
            if (mapping.Format == format.Format)
                return mapping;
        }

        if (format.Check is null)
            return null;
        return format.Format switch
        {
            "date" => new FormatTypeMapping("date", "DateOnly", "DateOnlyCodec", IsValueType: true),
            "date-time" => new FormatTypeMapping("date-time", "DateTimeOffset", "DateTimeOffsetCodec", IsValueType: true),
            "time" => new FormatTypeMapping("time", "OffsetTime", "OffsetTimeCodec", IsValueType: true),
            "duration" => new FormatTypeMapping("duration", "IsoDuration", "IsoDurationCodec", IsValueType: true),
            "uuid" => new FormatTypeMapping("uuid", "Guid", "GuidCodec", IsValueType: true),
            "uri" => new FormatTypeMapping("uri", "Uri", "UriCodec", IsValueType: false),
            "uri-reference" => new FormatTypeMapping("uri-reference", "Uri", "UriReferenceCodec", IsValueType: false),
            "iri" => new FormatTypeMapping("iri", "Uri", "IriCodec", IsValueType: false),
            "iri-reference" => new FormatTypeMapping("iri-reference", "Uri", "IriReferenceCodec", IsValueType: false),
            _ => null,
        };
    }

    /// <summary>The type of an integer: <c>int</c> where both limits fit, <c>BigInteger</c> where a limit is beyond <c>long</c>, else <c>long</c>.</summary>
    /// <param name="format">The format, a hint.</param>
    /// <param name="minimum">The lower limit, or null.</param>
    /// <param name="maximum">The upper limit, or null.</param>
    public static (string Type, string Codec) ForInteger(string? format, BigInteger? minimum, BigInteger? maximum)
    {
        if (minimum < long.MinValue || maximum > long.MaxValue)
            return ("BigInteger", "BigIntegerCodec");
        if (format == "int32" || (minimum >= int.MinValue && maximum <= int.MaxValue))
            return ("int", "Int32Codec");
        return ("long", "Int64Codec");
    }

    /// <summary>The type of a number: <c>decimal</c> where the schema counts in decimal fractions, else what the options say.</summary>
    /// <param name="format">The format, a hint.</param>
    /// <param name="hasDecimalStep">Whether <c>multipleOf</c> is a decimal fraction.</param>
    /// <param name="options">Holds the default.</param>
    public static (string Type, string Codec) ForNumber(string? format, bool hasDecimalStep, GenerationOptions options) => format switch
    {
        "double" or "float" => ("double", "DoubleCodec"),
        "decimal" => ("decimal", "DecimalCodec"),
        _ when hasDecimalStep || options.NumberType == "decimal" => ("decimal", "DecimalCodec"),
        _ => ("double", "DoubleCodec"),
    };
}
