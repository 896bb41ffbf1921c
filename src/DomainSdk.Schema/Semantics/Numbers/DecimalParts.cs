namespace DomainSdk.Schema.Semantics;

/// <summary>
/// A JSON number token taken apart without materialising it: the value is <c>±0.d₁d₂…dₙ × 10^Point</c>, where the digits
/// are significant (d₁ and dₙ are not zero) and are read from the token itself. Zero has no digits.
/// </summary>
internal readonly ref struct DecimalParts
{
    private readonly ReadOnlySpan<byte> _integer;
    private readonly ReadOnlySpan<byte> _fraction;
    private readonly int _first;

    /// <summary>Takes apart <paramref name="token"/>, a number as RFC 8259 section 6 writes it.</summary>
    public DecimalParts(ReadOnlySpan<byte> token)
    {
        IsNegative = token.Length > 0 && token[0] == (byte)'-';
        var rest = IsNegative ? token.Slice(1) : token;
        var exponent = ReadOnlySpan<byte>.Empty;
        var e = rest.IndexOfAny((byte)'e', (byte)'E');
        if (e >= 0)
        {
            exponent = rest.Slice(e + 1);
            rest = rest.Slice(0, e);
        }

        var dot = rest.IndexOf((byte)'.');
        _integer = dot < 0 ? rest : rest.Slice(0, dot);
        _fraction = dot < 0 ? default : rest.Slice(dot + 1);

        var length = _integer.Length + _fraction.Length;
        var first = 0;
        while (first < length && At(first) == (byte)'0') first++;
        while (length > first && At(length - 1) == (byte)'0') length--;
        _first = first;
        Count = length - first;
        Point = Count == 0 ? default : new DecimalExponent(exponent, _integer.Length - first);
    }

    /// <summary>Whether the token has a minus sign (also on <c>-0</c>).</summary>
    public bool IsNegative { get; }

    /// <summary>How many significant digits there are; 0 for the value zero.</summary>
    public int Count { get; }

    /// <summary>Whether the value is zero, whatever its sign or exponent.</summary>
    public bool IsZero => Count == 0;

    /// <summary>The power of ten that 0.d₁d₂…dₙ is multiplied with.</summary>
    public DecimalExponent Point { get; }

    /// <summary>-1, 0 or 1: the sign of the value.</summary>
    public int Sign => IsZero ? 0 : IsNegative ? -1 : 1;

    /// <summary>The significant digit at <paramref name="index"/>, 0 to 9.</summary>
    public int Digit(int index) => At(_first + index) - '0';

    /// <summary>The power of ten of the last significant digit, clamped to ±10¹⁸: the value is an integer times 10 to this.</summary>
    public long LastDigitExponent => Point.Clamped - Count;

    private byte At(int index) => index < _integer.Length ? _integer[index] : _fraction[index - _integer.Length];
}
