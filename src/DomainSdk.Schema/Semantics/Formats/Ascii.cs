namespace DomainSdk.Schema.Semantics;

/// <summary>Classes of ASCII characters that the grammars of RFCs share (RFC 5234 appendix B.1).</summary>
internal static class Ascii
{
    /// <summary>Whether the byte is a letter, in either case.</summary>
    public static bool IsLetter(byte value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>Whether the byte is a digit.</summary>
    public static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    /// <summary>Whether the byte is a letter or digit.</summary>
    public static bool IsLetterOrDigit(byte value) => IsLetter(value) || IsDigit(value);

    /// <summary>Whether the byte is a hexadecimal digit, in either case.</summary>
    public static bool IsHexDigit(byte value) => IsDigit(value) || (uint)((value | 0x20) - 'a') <= 'f' - 'a';

    /// <summary>Whether a percent sign with two hexadecimal digits stands at <paramref name="index"/> (RFC 3986 section 2.1).</summary>
    public static bool IsPercentEncoded(ReadOnlySpan<byte> text, int index) =>
        index + 2 < text.Length && text[index] == (byte)'%' && IsHexDigit(text[index + 1]) && IsHexDigit(text[index + 2]);
}
