namespace DomainSdk.Schema.Semantics;

/// <summary>The character classes that ECMA-262 names with one letter (section 22.2.2.9), without the flags i and s.</summary>
internal static class EcmaSets
{
    /// <summary><c>\d</c>: the ASCII digits.</summary>
    public static CharSet Digits { get; } = CharSet.Range('0', '9');

    /// <summary><c>\w</c>: ASCII letters, digits and the low line.</summary>
    public static CharSet Word { get; } = CharSet.Parse("30-39 41-5A 5F 61-7A");

    /// <summary><c>\s</c>: white space and line terminators, the byte order mark among them.</summary>
    public static CharSet Space { get; } = CharSet.Parse("9-D 20 A0 1680 2000-200A 2028-2029 202F 205F 3000 FEFF");

    /// <summary><c>.</c>: all but the line terminators.</summary>
    public static CharSet Dot { get; } = CharSet.Parse("A D 2028-2029").Complement();

    /// <summary>Whether <c>\b</c> takes the code point for a part of a word.</summary>
    public static bool IsWord(int codePoint) => codePoint is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_';
}
