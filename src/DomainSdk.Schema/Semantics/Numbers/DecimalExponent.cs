namespace DomainSdk.Schema.Semantics;

/// <summary>
/// A decimal exponent of any size: a <see cref="long"/> where its magnitude is below 10¹⁸, else its decimal digits,
/// which only a hostile document brings about. Every value has one representation.
/// </summary>
internal readonly struct DecimalExponent
{
    private const int PlainDigits = 18;
    private const long PlainLimit = 1_000_000_000_000_000_000;

    private readonly long _plain;
    private readonly byte[]? _hugeDigits;

    /// <summary>The exponent part of a token (after the e, with its optional sign; may be empty), shifted by <paramref name="offset"/>.</summary>
    public DecimalExponent(ReadOnlySpan<byte> text, int offset)
    {
        var negative = text.Length > 0 && text[0] == (byte)'-';
        var signs = text.Length > 0 && (text[0] is (byte)'-' or (byte)'+') ? 1 : 0;
        var digits = WithoutLeadingZeros(text.Slice(signs));
        if (digits.Length <= PlainDigits)
        {
            long magnitude = 0;
            foreach (var digit in digits) magnitude = magnitude * 10 + (digit - '0');
            var sum = (negative ? -magnitude : magnitude) + offset;
            _plain = sum;
            if (sum is < PlainLimit and > -PlainLimit) return;
            digits = System.Text.Encoding.ASCII.GetBytes(Math.Abs(sum).ToString(System.Globalization.CultureInfo.InvariantCulture));
            offset = 0;
        }

        var shifted = Shift(digits, negative ? -(long)offset : offset);
        if (shifted.Length <= PlainDigits)
        {
            long magnitude = 0;
            foreach (var digit in shifted) magnitude = magnitude * 10 + (digit - '0');
            _plain = negative ? -magnitude : magnitude;
            return;
        }

        _hugeDigits = shifted;
        _plain = negative ? -PlainLimit : PlainLimit;
    }

    /// <summary>The exponent where its magnitude is below 10¹⁸, else ±10¹⁸.</summary>
    public long Clamped => _plain;

    /// <summary>Orders this exponent and another: less than, equal to, or greater than zero.</summary>
    public int Against(DecimalExponent other)
    {
        if (_hugeDigits is null || other._hugeDigits is null || (_plain < 0) != (other._plain < 0))
            return _plain.CompareTo(other._plain);
        var byLength = _hugeDigits.Length.CompareTo(other._hugeDigits.Length);
        var magnitude = byLength != 0 ? byLength : _hugeDigits.AsSpan().SequenceCompareTo(other._hugeDigits);
        return _plain < 0 ? -magnitude : magnitude;
    }

    /// <summary>A hash that equal exponents share.</summary>
    public int Hash()
    {
        var hash = unchecked((int)_plain ^ (int)(_plain >> 32));
        if (_hugeDigits is null) return hash;
        foreach (var digit in _hugeDigits) hash = unchecked(hash * 31 + digit);
        return hash;
    }

    /// <summary>Adds a small number to the magnitude written as <paramref name="digits"/>, which is larger than it.</summary>
    private static byte[] Shift(ReadOnlySpan<byte> digits, long offset)
    {
        var sum = new byte[digits.Length + 1];
        digits.CopyTo(sum.AsSpan(1));
        sum[0] = (byte)'0';
        for (var i = sum.Length - 1; i >= 0 && offset != 0; i--)
        {
            offset += sum[i] - '0';
            var digit = offset % 10;
            if (digit < 0) digit += 10;
            sum[i] = (byte)('0' + digit);
            offset = (offset - digit) / 10;
        }

        return WithoutLeadingZeros(sum).ToArray();
    }

    private static ReadOnlySpan<byte> WithoutLeadingZeros(ReadOnlySpan<byte> digits)
    {
        var zeros = 0;
        while (zeros < digits.Length && digits[zeros] == (byte)'0') zeros++;
        return digits.Slice(zeros);
    }
}
