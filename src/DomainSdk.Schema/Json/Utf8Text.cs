using System.Text;

namespace DomainSdk.Schema.Json;

/// <summary>UTF-8 as JSON strings need it: checking, decoding escapes, making .NET strings.</summary>
/// <remarks>
/// A lone surrogate escape such as <c>\ud800</c> is grammatical JSON but no Unicode scalar value. Decoded bytes keep it in
/// its generalised UTF-8 form (three bytes, ED A0 80 …, "WTF-8"), so two different lone surrogates stay different for
/// equality and count as one code point each; only a .NET string gets U+FFFD in its place.
/// </remarks>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether bytes are well-formed UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).</summary>
    /// <param name="utf8">The bytes.</param>
    /// <returns>True if they are.</returns>
    public static bool IsValid(ReadOnlySpan<byte> utf8) =>
#if NET
        Utf8Validation.IsValid(utf8);
#else
        IndexOfInvalid(utf8) < 0;
#endif

    /// <summary>Where bytes cease to be well-formed UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <returns>The offset of the first byte of the first ill-formed sequence, or -1.</returns>
    public static int IndexOfInvalid(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (at < utf8.Length)
        {
            if (utf8[at] < 0x80)
            {
                at++;
                continue;
            }

            var length = SequenceLength(utf8, at);
            if (length == 0) return at;
            at += length;
        }

        return -1;
    }

    /// <summary>Decodes the escapes of the inside of a JSON string that the scanner has accepted.</summary>
    /// <param name="content">The bytes between the quotes.</param>
    /// <param name="destination">Where the decoded bytes go; at least as long as <paramref name="content"/>.</param>
    /// <returns>The number of bytes written: never more than the length of <paramref name="content"/>.</returns>
    public static int Unescape(ReadOnlySpan<byte> content, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            var plain = content.IndexOf((byte)'\\');
            if (plain < 0) plain = content.Length;
            content.Slice(0, plain).CopyTo(destination.Slice(written));
            written += plain;
            if (plain == content.Length) return written;
            content = content.Slice(plain);
            var used = DecodeEscape(content, out var codePoint);
            written += EncodeWtf8(codePoint, destination.Slice(written));
            content = content.Slice(used);
        }
    }

    /// <summary>The .NET string for the inside of a JSON string that the scanner has accepted.</summary>
    /// <param name="content">The bytes between the quotes.</param>
    /// <param name="flags">What the scanner said about it.</param>
    /// <returns>The string; U+FFFD stands for each lone surrogate.</returns>
    public static string GetString(ReadOnlySpan<byte> content, StringFlags flags)
    {
        if (content.IsEmpty) return "";
        if ((flags & StringFlags.Escaped) == StringFlags.None) return Decode(content);
#if NET
        return Utf16Decoder.DecodeEscaped(content);
#else
        using var buffer = new Utf8Buffer(stackalloc byte[256]);
        var decoded = buffer.Unescape(content);
        return GetString(decoded);
#endif
    }

    /// <summary>The .NET string for well-formed UTF-8.</summary>
    private static string Decode(ReadOnlySpan<byte> utf8) =>
#if NET
        Utf16Decoder.Decode(utf8);
#else
        Encoding.GetString(utf8);
#endif

    /// <summary>The .NET string for decoded bytes, with U+FFFD for each lone surrogate.</summary>
    /// <param name="wtf8">Well-formed UTF-8 in which lone surrogates may stand in their three-byte form.</param>
    /// <returns>The string.</returns>
    public static string GetString(ReadOnlySpan<byte> wtf8)
    {
        if (IsValid(wtf8)) return Decode(wtf8);
        // The decoder would answer each of the three bytes of a lone surrogate with a replacement of its own.
        var chars = new StringBuilder(wtf8.Length);
        while (!wtf8.IsEmpty)
        {
            var plain = IndexOfInvalid(wtf8);
            if (plain < 0) plain = wtf8.Length;
            chars.Append(Encoding.GetString(wtf8.Slice(0, plain)));
            if (plain == wtf8.Length) break;
            chars.Append('\uFFFD');
            wtf8 = wtf8.Slice(Math.Min(plain + 3, wtf8.Length));
        }

        return chars.ToString();
    }

    /// <summary>The length of a decoded string in Unicode code points; a lone surrogate is one.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <returns>The number of code points.</returns>
    public static int CountCodePoints(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var b in utf8)
            if ((b & 0xC0) != 0x80) count++;
        return count;
    }

    /// <summary>The value of four hexadecimal digits, or -1.</summary>
    internal static int HexUnit(ReadOnlySpan<byte> json, int at)
    {
        var value = 0;
        for (var i = at; i < at + 4; i++)
        {
            var b = json[i];
            int digit;
            if ((uint)(b - '0') <= 9) digit = b - '0';
            else if ((uint)((b | 0x20) - 'a') <= 5) digit = (b | 0x20) - 'a' + 10;
            else return -1;
            value = (value << 4) | digit;
        }

        return value;
    }

    /// <summary>Decodes the escape (or surrogate pair of escapes) that begins with the backslash at 0.</summary>
    internal static int DecodeEscape(ReadOnlySpan<byte> content, out int codePoint)
    {
        switch (content[1])
        {
            case (byte)'b': codePoint = '\b'; return 2;
            case (byte)'f': codePoint = '\f'; return 2;
            case (byte)'n': codePoint = '\n'; return 2;
            case (byte)'r': codePoint = '\r'; return 2;
            case (byte)'t': codePoint = '\t'; return 2;
            case (byte)'u': break;
            default: codePoint = content[1]; return 2;
        }

        codePoint = HexUnit(content, 2);
        if ((codePoint & 0xFC00) != 0xD800) return 6;
        if (content.Length < 12 || content[6] != '\\' || content[7] != 'u') return 6;
        var low = HexUnit(content, 8);
        if ((low & 0xFC00) != 0xDC00) return 6;
        codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (low - 0xDC00);
        return 12;
    }

    internal static int EncodeWtf8(int codePoint, Span<byte> destination)
    {
        if (codePoint < 0x80)
        {
            destination[0] = (byte)codePoint;
            return 1;
        }

        if (codePoint < 0x800)
        {
            destination[0] = (byte)(0xC0 | (codePoint >> 6));
            destination[1] = (byte)(0x80 | (codePoint & 0x3F));
            return 2;
        }

        if (codePoint < 0x10000)
        {
            destination[0] = (byte)(0xE0 | (codePoint >> 12));
            destination[1] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
            destination[2] = (byte)(0x80 | (codePoint & 0x3F));
            return 3;
        }

        destination[0] = (byte)(0xF0 | (codePoint >> 18));
        destination[1] = (byte)(0x80 | ((codePoint >> 12) & 0x3F));
        destination[2] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
        destination[3] = (byte)(0x80 | (codePoint & 0x3F));
        return 4;
    }

    /// <summary>The length of the well-formed sequence of two to four bytes at a position, or 0 (Unicode table 3-7).</summary>
    internal static int SequenceLength(ReadOnlySpan<byte> utf8, int at)
    {
        var lead = utf8[at];
        if (lead is < 0xC2 or > 0xF4) return 0;
        var length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (utf8.Length - at < length) return 0;
        var second = utf8[at + 1];
        var (low, high) = lead switch
        {
            0xE0 => (0xA0, 0xBF),
            0xED => (0x80, 0x9F),
            0xF0 => (0x90, 0xBF),
            0xF4 => (0x80, 0x8F),
            _ => (0x80, 0xBF),
        };
        if (second < low || second > high) return 0;
        for (var i = 2; i < length; i++)
            if ((utf8[at + i] & 0xC0) != 0x80) return 0;
        return length;
    }
}
