using System.Globalization;
using System.Text;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Values that C# has literals for.</summary>
internal static class Literals
{
    /// <summary>The text of a string, or the token as C# writes it; null where C# has no literal of the type for it.</summary>
    /// <param name="kind">The type.</param>
    /// <param name="value">The value.</param>
    public static string? Of(ScalarKind kind, JsonNode value)
    {
        switch (kind)
        {
            case ScalarKind.Text:
                return value.Kind == JsonKind.String ? value.GetString() : null;
            case ScalarKind.Boolean:
                return value.Kind is JsonKind.True or JsonKind.False ? value.ToString() : null;
            case ScalarKind.Double when value.Kind == JsonKind.Number:
                return double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) ? value.ToString() : null;
            case ScalarKind.Decimal when value.Kind == JsonKind.Number:
                return decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? value.ToString() : null;
            default:
                return value.Kind == JsonKind.Number && IsFixedInteger(kind) && ExactNumber.TryGetInt64(value.RawText, out var integer) && Fits(kind, integer)
                    ? integer.ToString(CultureInfo.InvariantCulture) : null;
        }
    }

    /// <summary>Whether the double that is read from a number is written as another number.</summary>
    /// <param name="number">The token of the number.</param>
    public static bool IsRounded(string number)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || double.IsInfinity(value))
            return true;

        // The shortest text that gives the same double; not every runtime that compilers have knows it by itself.
        var written = "";
        foreach (var digits in new[] { "G15", "G16", "G17" })
        {
            written = value.ToString(digits, CultureInfo.InvariantCulture);
            if (double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var again) && again.Equals(value))
                break;
        }

        return !ExactNumber.ValueEquals(Encoding.UTF8.GetBytes(number), Encoding.UTF8.GetBytes(written));
    }

    private static bool IsFixedInteger(ScalarKind kind) => kind is ScalarKind.Int8 or ScalarKind.UInt8 or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32
        or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64;

    private static bool Fits(ScalarKind kind, long value) => kind switch
    {
        ScalarKind.Int8 => value is >= sbyte.MinValue and <= sbyte.MaxValue,
        ScalarKind.UInt8 => value is >= byte.MinValue and <= byte.MaxValue,
        ScalarKind.Int16 => value is >= short.MinValue and <= short.MaxValue,
        ScalarKind.UInt16 => value is >= ushort.MinValue and <= ushort.MaxValue,
        ScalarKind.Int32 => value is >= int.MinValue and <= int.MaxValue,
        ScalarKind.UInt32 => value is >= uint.MinValue and <= uint.MaxValue,
        ScalarKind.UInt64 => value >= 0,
        _ => true,
    };
}
