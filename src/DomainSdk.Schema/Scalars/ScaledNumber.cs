using System.Globalization;
using System.Numerics;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Scalars;

/// <summary>A number as <c>Digits · 10^Exponent</c>.</summary>
internal readonly record struct ScaledNumber(BigInteger Digits, int Exponent) : IComparable<ScaledNumber>
{
    /// <summary>Numbers of more digits or a larger exponent are not counted with.</summary>
    private const int Largest = 1_000;

    /// <summary>Longer numbers are written with an exponent.</summary>
    private const int MostZeros = 30;

    /// <summary>Reads a JSON number; false where it is too large or too fine.</summary>
    public static bool TryRead(ReadOnlySpan<byte> token, out ScaledNumber number)
    {
        number = default;
        var parts = new DecimalParts(token);
        if (parts.IsZero) return true;
        if (parts.Count > Largest || Math.Abs(parts.LastDigitExponent) > Largest) return false;
        var digits = BigInteger.Zero;
        for (var i = 0; i < parts.Count; i++) digits = digits * 10 + parts.Digit(i);
        number = new ScaledNumber(parts.IsNegative ? -digits : digits, (int)parts.LastDigitExponent);
        return true;
    }

    /// <summary>How many of <c>10^unit</c> it is; the unit is not above the exponent.</summary>
    public BigInteger In(int unit) => Digits.IsZero ? BigInteger.Zero : Digits * BigInteger.Pow(10, Exponent - unit);

    /// <inheritdoc/>
    public int CompareTo(ScaledNumber other)
    {
        var unit = Math.Min(Exponent, other.Exponent);
        return In(unit).CompareTo(other.In(unit));
    }

    /// <summary>The number as JSON, without zeros at its end.</summary>
    public override string ToString()
    {
        if (Digits.IsZero) return "0";
        var (digits, exponent) = (Digits, Exponent);
        while (exponent < 0 && BigInteger.Remainder(digits, 10).IsZero) (digits, exponent) = (digits / 10, exponent + 1);
        var sign = digits.Sign < 0 ? "-" : "";
        var text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture);
        if (exponent > MostZeros || -exponent - text.Length > MostZeros) return sign + text + "e" + exponent.ToString(CultureInfo.InvariantCulture);
        if (exponent >= 0) return sign + text + new string('0', exponent);
        text = text.PadLeft(1 - exponent, '0');
        return sign + text.Insert(text.Length + exponent, ".");
    }
}
