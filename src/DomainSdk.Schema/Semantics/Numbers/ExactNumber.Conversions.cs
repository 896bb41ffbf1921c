using System.Globalization;
using System.Numerics;

namespace DomainSdk.Schema.Semantics;

internal static partial class ExactNumber
{
    private const int DecimalDigits = 29;
    private const int DecimalScale = 28;

    /// <summary>More digits than any double needs to be rounded correctly, with one more that stands for the rest.</summary>
    private const int DoubleDigits = 800;

    /// <summary>The value as a <see cref="long"/>; false if it is not an integer or out of range.</summary>
    public static bool TryGetInt64(ReadOnlySpan<byte> token, out long value)
    {
        if (TryReadShortInteger(token, out value)) return true;
        value = 0;

        var parts = new DecimalParts(token);
        if (parts.IsZero) return true;
        if (parts.LastDigitExponent < 0 || parts.Point.Clamped > 19) return false;
        ulong magnitude = 0;
        for (var i = 0; i < parts.Point.Clamped; i++)
            magnitude = magnitude * 10 + (i < parts.Count ? (ulong)parts.Digit(i) : 0); // 19 digits stay below 2^64
        var limit = parts.IsNegative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        if (magnitude > limit) return false;
        value = unchecked(parts.IsNegative ? -(long)magnitude : (long)magnitude);
        return true;
    }

    /// <summary>
    /// The value as a <see cref="decimal"/>; false if it is not exactly representable. Trailing zeros of a plain fraction are kept
    /// where they fit (<c>1.50</c> becomes 1.50m).
    /// </summary>
    public static bool TryGetDecimal(ReadOnlySpan<byte> token, out decimal value)
    {
        value = 0;
        var parts = new DecimalParts(token);
        var lastExponent = parts.LastDigitExponent;
        if (!parts.IsZero && (parts.Point.Clamped > DecimalDigits || lastExponent < -DecimalScale)) return false;

        var scale = parts.IsZero ? 0 : (int)Math.Max(0, -lastExponent);
        var digits = parts.IsZero ? 0 : (int)(parts.Point.Clamped + scale);
        if (digits > DecimalDigits) return false;
        BigInteger magnitude = default;
        for (var i = 0; i < digits; i++) magnitude = magnitude * 10 + (i < parts.Count ? parts.Digit(i) : 0);
        for (var kept = WrittenScale(token); scale < kept && digits < DecimalScale; scale++, digits++) magnitude *= 10;
        if (magnitude > (BigInteger.One << 96) - 1) return false;

        value = new decimal(
            unchecked((int)(uint)(magnitude & uint.MaxValue)),
            unchecked((int)(uint)((magnitude >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(magnitude >> 64)),
            parts.IsNegative && !parts.IsZero,
            (byte)scale);
        return true;
    }

    /// <summary>
    /// The value as a <see cref="BigInteger"/>; false if it is not an integer or would have more than <paramref name="maxDigits"/>
    /// decimal digits, the bound that keeps <c>1e400000000</c> from filling the memory.
    /// </summary>
    public static bool TryGetBigInteger(ReadOnlySpan<byte> token, out BigInteger value, int maxDigits = 10_000)
    {
        value = default;
        var parts = new DecimalParts(token);
        if (parts.IsZero) return true;
        if (parts.LastDigitExponent < 0 || parts.Point.Clamped > maxDigits) return false;
        value = Remainder(parts, BigInteger.Zero) * BigInteger.Pow(10, (int)parts.LastDigitExponent);
        if (parts.IsNegative) value = -value;
        return true;
    }

    /// <summary>The nearest <see cref="double"/>; infinity beyond its range, zero (with the token's sign) below it.</summary>
    public static double ToDouble(ReadOnlySpan<byte> token)
    {
        if (TryReadShortInteger(token, out var small) && small is not 0 and < 1L << 53 and > -(1L << 53)) return small;

        var parts = new DecimalParts(token);
        double magnitude;
        if (parts.IsZero || parts.Point.Clamped < -400) magnitude = 0;
        else if (parts.Point.Clamped > 400) magnitude = double.PositiveInfinity;
        else magnitude = ParseDouble(parts);
        return parts.IsNegative ? -magnitude : magnitude;
    }

    private static double ParseDouble(DecimalParts parts)
    {
        // Rewritten rather than parsed as it stands: the platform's parser gives up on exponents that leading zeros make up for.
        var count = Math.Min(parts.Count, DoubleDigits);
        var text = new System.Text.StringBuilder("0.", count + 10);
        for (var i = 0; i < count; i++) text.Append((char)('0' + parts.Digit(i)));
        if (parts.Count > count) text.Append('1');
        text.Append('e').Append(parts.Point.Clamped.ToString(CultureInfo.InvariantCulture));
        return double.TryParse(text.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var result)
            ? result
            : double.PositiveInfinity; // only the .NET Framework refuses what is beyond the range
    }

    /// <summary>How many digits a token without an exponent has after its point; 0 with one.</summary>
    private static int WrittenScale(ReadOnlySpan<byte> token)
    {
        var dot = token.IndexOf((byte)'.');
        return dot < 0 || token.IndexOfAny((byte)'e', (byte)'E') >= 0 ? 0 : Math.Min(token.Length - dot - 1, DecimalScale);
    }
}
