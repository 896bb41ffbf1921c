using System.Numerics;

namespace DomainSdk.Schema.Semantics;

/// <summary>
/// JSON numbers by value, in exact decimal arithmetic, straight from their UTF-8 tokens. Every method expects one token that is
/// already valid by RFC 8259 section 6; the time taken grows linearly with the token's length and never with its exponent.
/// </summary>
internal static partial class ExactNumber
{
    private const int ShortDigits = 18;

    /// <summary>Orders two numbers by value: less than, equal to, or greater than zero. <c>-0</c> equals <c>0</c>.</summary>
    public static int Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (TryReadAligned(a, b, out var x, out var y)) return x.CompareTo(y);

        var left = new DecimalParts(a);
        var right = new DecimalParts(b);
        if (left.Sign != right.Sign) return left.Sign.CompareTo(right.Sign);
        if (left.IsZero) return 0;
        var magnitude = CompareMagnitudes(left, right);
        return left.IsNegative ? -magnitude : magnitude;
    }

    /// <summary>Whether two tokens denote the same number, as <c>1.0</c>, <c>1</c> and <c>10e-1</c> do (JSON Schema core, section 4.2.2).</summary>
    public static bool ValueEquals(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => a.SequenceEqual(b) || Compare(a, b) == 0;

    /// <summary>A hash code that all tokens of the same value share.</summary>
    public static int GetValueHashCode(ReadOnlySpan<byte> token)
    {
        var parts = new DecimalParts(token);
        if (parts.IsZero) return 0;
        unchecked
        {
            var hash = parts.Point.Hash() * 31 + parts.Sign;
            for (var i = 0; i < parts.Count; i++) hash = hash * 31 + parts.Digit(i);
            return hash;
        }
    }

    /// <summary>Whether the value has no fractional part, which is what the type <c>integer</c> asks: <c>1.0</c> and <c>1e3</c> qualify.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> token)
    {
        if (token.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0) return true;
        var parts = new DecimalParts(token);
        return parts.IsZero || parts.LastDigitExponent >= 0;
    }

    /// <summary>
    /// Whether <paramref name="value"/> is an integer multiple of <paramref name="divisor"/> (keyword <c>multipleOf</c>).
    /// The sign of either does not matter; nothing is a multiple of a zero divisor. Exact while one of the two exponents is within
    /// ±10¹⁸; where both are beyond, the distance between them is taken from the significant digits alone.
    /// </summary>
    public static bool IsMultipleOf(ReadOnlySpan<byte> value, ReadOnlySpan<byte> divisor)
    {
        if (TryReadAligned(value, divisor, out var v, out var d)) return d != 0 && v % d == 0;

        var dividend = new DecimalParts(value);
        var by = new DecimalParts(divisor);
        if (by.IsZero) return false;
        if (dividend.IsZero) return true;

        // With value = V·10^v and divisor = D·10^d, the quotient is V·10^(v-d) / D. V does not end in 0, so a negative power
        // can never be cancelled. A point beyond ±10^18 is clamped: only its side of the other one matters then.
        if (dividend.Point.Against(by.Point) < 0) return false;
        var power = dividend.LastDigitExponent - by.LastDigitExponent;
        if (power < 0) return false;
        return by.Count <= ShortDigits ? DividesShort(dividend, by, power) : DividesLong(dividend, by, power);
    }

    private static bool DividesShort(DecimalParts dividend, DecimalParts by, long power)
    {
        ulong divisor = 0;
        for (var i = 0; i < by.Count; i++) divisor = divisor * 10 + (ulong)by.Digit(i);
        ulong remainder = 0;
        for (var i = 0; i < dividend.Count; i++) remainder = (remainder * 10 + (ulong)dividend.Digit(i)) % divisor;

        // 64 powers of ten hold every factor 2 and 5 that a divisor below 2^64 can have; further ones change nothing.
        for (power = Math.Min(power, 64); power > 0 && remainder != 0; power--) remainder = remainder * 10 % divisor;
        return remainder == 0;
    }

    private static bool DividesLong(DecimalParts dividend, DecimalParts by, long power)
    {
        var divisor = Remainder(by, BigInteger.Zero);
        var remainder = Remainder(dividend, divisor);

        // As above: 4 bits of the divisor for each of its digits bound the number of its factors 2 and 5.
        var enough = BigInteger.ModPow(10, Math.Min(power, 4L * by.Count), divisor);
        return (remainder * enough % divisor).IsZero;
    }

    /// <summary>The significant digits as an integer, modulo <paramref name="modulus"/> unless that is zero.</summary>
    private static BigInteger Remainder(DecimalParts parts, BigInteger modulus)
    {
        var result = BigInteger.Zero;
        for (var i = 0; i < parts.Count;)
        {
            ulong chunk = 0, scale = 1;
            for (var end = Math.Min(i + ShortDigits, parts.Count); i < end; i++)
            {
                chunk = chunk * 10 + (ulong)parts.Digit(i);
                scale *= 10;
            }

            result = result * scale + chunk;
            if (!modulus.IsZero) result %= modulus;
        }

        return result;
    }

    private static int CompareMagnitudes(DecimalParts a, DecimalParts b)
    {
        var byPoint = a.Point.Against(b.Point);
        if (byPoint != 0) return byPoint;
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            var difference = a.Digit(i) - b.Digit(i);
            if (difference != 0) return difference;
        }

        return a.Count.CompareTo(b.Count);
    }

    /// <summary>The two values as integers of one power of ten, where they are short and have no exponent.</summary>
    private static bool TryReadAligned(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out long x, out long y)
    {
        y = 0;
        if (!TryReadShort(a, out x, out var scaleX) || !TryReadShort(b, out y, out var scaleY)) return false;
        if (scaleX == scaleY) return true;

        // Nine digits and nine more zeros stay below 2^63.
        const long limit = 1_000_000_000;
        if (x is <= -limit or >= limit || y is <= -limit or >= limit || Math.Abs(scaleX - scaleY) > 9) return false;
        for (; scaleX < scaleY; scaleX++) x *= 10;
        for (; scaleY < scaleX; scaleY++) y *= 10;
        return true;
    }

    private static bool TryReadShortInteger(ReadOnlySpan<byte> token, out long value) =>
        TryReadShort(token, out value, out var scale) && scale == 0;

    /// <summary>A token of few digits, without an exponent, as an integer and how many digits come after the point.</summary>
    private static bool TryReadShort(ReadOnlySpan<byte> token, out long value, out int scale)
    {
        value = 0;
        scale = 0;
        var negative = token.Length > 0 && token[0] == (byte)'-';
        var i = negative ? 1 : 0;
        if (token.Length - i is 0 or > ShortDigits) return false;
        for (; i < token.Length; i++)
        {
            var digit = (uint)(token[i] - '0');
            if (digit <= 9) value = value * 10 + digit;
            else if (token[i] == (byte)'.') scale = token.Length - i - 1;
            else return false;
        }

        if (negative) value = -value;
        return true;
    }
}
