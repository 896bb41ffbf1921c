namespace DomainSdk.Schema.Semantics;

/// <summary>
/// Steps through UTF-8 by code points, in both directions. Lone surrogates in their three-byte form pass as what they are; a sequence
/// that is cut off or malformed (which readers refuse before) yields U+FFFD and never reads outside the span.
/// </summary>
internal static class CodePoints
{
    /// <summary>One more than the largest code point.</summary>
    public const int Limit = 0x110000;

    private const int Replacement = 0xFFFD;

    /// <summary>The code point that begins at <paramref name="index"/>, which then moves behind it.</summary>
    public static int ReadForward(ReadOnlySpan<byte> utf8, ref int index)
    {
        int lead = utf8[index++];
        if (lead < 0x80) return lead;
        var more = lead switch { < 0xC0 => 0, < 0xE0 => 1, < 0xF0 => 2, _ => 3 };
        if (more == 0 || index + more > utf8.Length) return Replacement;
        var value = lead & (0x3F >> more);
        for (var end = index + more; index < end; index++) value = value << 6 | utf8[index] & 0x3F;
        return value < Limit ? value : Replacement;
    }

    /// <summary>The code point that ends before <paramref name="index"/>, which then moves to its beginning.</summary>
    public static int ReadBackward(ReadOnlySpan<byte> utf8, ref int index)
    {
        var end = index--;
        while (index > 0 && end - index < 4 && (utf8[index] & 0xC0) == 0x80) index--;
        var start = index;
        return ReadForward(utf8.Slice(0, end), ref start);
    }

    /// <summary>Appends <paramref name="codePoint"/> to UTF-16 text; a lone surrogate stays one.</summary>
    public static void AppendTo(System.Text.StringBuilder text, int codePoint)
    {
        if (codePoint < 0x10000) text.Append((char)codePoint);
        else text.Append((char)(0xD7C0 + (codePoint >> 10))).Append((char)(0xDC00 | codePoint & 0x3FF));
    }

    /// <summary>The UTF-16 form of <paramref name="utf8"/>, in which lone surrogates survive.</summary>
    public static string ToUtf16(ReadOnlySpan<byte> utf8)
    {
        var text = new System.Text.StringBuilder(utf8.Length);
        for (var i = 0; i < utf8.Length;) AppendTo(text, ReadForward(utf8, ref i));
        return text.ToString();
    }
}
