namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>uuid</c>: RFC 4122 section 3, of any version and variant.</summary>
internal static class UuidFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != 36) return false;
        for (var i = 0; i < utf8.Length; i++)
        {
            var isHyphen = i is 8 or 13 or 18 or 23;
            if (isHyphen ? utf8[i] != (byte)'-' : !Ascii.IsHexDigit(utf8[i])) return false;
        }

        return true;
    }
}
