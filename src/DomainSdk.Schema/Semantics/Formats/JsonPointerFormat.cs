namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>json-pointer</c>: RFC 6901 section 3, as a string, not as a URI fragment.</summary>
internal static class JsonPointerFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return true;
        if (utf8[0] != (byte)'/') return false;
        for (var i = utf8.IndexOf((byte)'~'); i >= 0 && i < utf8.Length; i++)
            if (utf8[i] == (byte)'~' && (i + 1 == utf8.Length || utf8[i + 1] is not ((byte)'0' or (byte)'1'))) return false;
        return true;
    }
}
