using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using DomainSdk.Runtime;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <summary>
/// A JSON number of any size and precision. It is kept as its text and written back as it came; two are equal, and ordered, by value:
/// <c>1.0</c> equals <c>1</c> and <c>10e-1</c>. Conversions never round in silence, except to <see cref="double"/>. The default is 0.
/// </summary>
[JsonConverter(typeof(JsonCodecConverter<JsonNumber, JsonNumberCodec>))]
public readonly partial struct JsonNumber
    : IEquatable<JsonNumber>, IComparable<JsonNumber>, ISpanParsable<JsonNumber>, IUtf8SpanParsable<JsonNumber>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The length of the longest text that is not kept as one: a sign and 18 digits.</summary>
    internal const int ShortLength = 19;

    private const string Name = "a JSON number";

    // Integers of few digits need no text of their own: theirs can be made from them. -0 is none of them.
    private readonly long _short;
    private readonly byte[]? _token;

    /// <summary>Keeps a number.</summary>
    /// <param name="token">A number as RFC 8259 section 6 writes it.</param>
    internal JsonNumber(ReadOnlySpan<byte> token)
    {
        if (token.Length > ShortLength || token.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0 || token.SequenceEqual("-0"u8) || !ExactNumber.TryGetInt64(token, out _short))
            _token = token.ToArray();
    }

    /// <summary>Whether the number has no fractional part (<c>1.0</c> and <c>1e2</c> have none).</summary>
    public bool IsInteger => _token is null || ExactNumber.IsInteger(_token);

    /// <summary>Reads a number.</summary>
    /// <param name="s">A number as RFC 8259 section 6 writes it, without white space.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static JsonNumber Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static JsonNumber Parse(string s, IFormatProvider? provider) => AsciiText.Parse<JsonNumber>(s, Name);

    /// <inheritdoc/>
    public static JsonNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => AsciiText.Parse<JsonNumber>(s, Name);

    /// <inheritdoc/>
    public static JsonNumber Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => AsciiText.Parse<JsonNumber>(utf8Text, Name);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JsonNumber result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out JsonNumber result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out JsonNumber result)
    {
        var isNumber = !utf8Text.IsEmpty && JsonScanner.ScanNumber(utf8Text, 0) == utf8Text.Length;
        result = isNumber ? new JsonNumber(utf8Text) : default;
        return isNumber;
    }

    /// <inheritdoc/>
    public bool Equals(JsonNumber other)
    {
        if (_token is null && other._token is null) return _short == other._short;
        return ExactNumber.ValueEquals(Token(stackalloc byte[ShortLength]), other.Token(stackalloc byte[ShortLength]));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ExactNumber.GetValueHashCode(Token(stackalloc byte[ShortLength]));

    /// <summary>Orders by value.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Less than, equal to, or greater than zero.</returns>
    public int CompareTo(JsonNumber other)
    {
        if (_token is null && other._token is null) return _short.CompareTo(other._short);
        return ExactNumber.Compare(Token(stackalloc byte[ShortLength]), other.Token(stackalloc byte[ShortLength]));
    }

    /// <summary>The number as it was written.</summary>
    /// <returns>JSON text.</returns>
    public override string ToString() => _token is null ? _short.ToString(CultureInfo.InvariantCulture) : Encoding.ASCII.GetString(_token);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        AsciiText.TryFormat(this, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var token = Token(stackalloc byte[ShortLength]);
        var fits = token.TryCopyTo(utf8Destination);
        bytesWritten = fits ? token.Length : 0;
        return fits;
    }

    /// <summary>The number as JSON text.</summary>
    /// <param name="room">Takes it where it is not kept; of <see cref="ShortLength"/> bytes.</param>
    internal ReadOnlySpan<byte> Token(Span<byte> room)
    {
        if (_token is not null) return _token;
        _short.TryFormat(room, out var length, default, CultureInfo.InvariantCulture);
        return room[..length];
    }

    /// <summary>Whether two have the same value.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(JsonNumber left, JsonNumber right) => left.Equals(right);

    /// <summary>Whether two have different values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(JsonNumber left, JsonNumber right) => !left.Equals(right);

    /// <summary>Whether a number is less than another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(JsonNumber left, JsonNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether a number is not greater than another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(JsonNumber left, JsonNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a number is greater than another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(JsonNumber left, JsonNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether a number is not less than another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(JsonNumber left, JsonNumber right) => left.CompareTo(right) >= 0;
}
