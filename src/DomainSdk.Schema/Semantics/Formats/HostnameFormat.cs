namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The format <c>hostname</c>: RFC 1123 section 2.1, where a label that begins with <c>xn--</c> must be an A-label (RFC 5890 section 2.3.2.1).
/// </summary>
internal static class HostnameFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => DomainName.IsValid(utf8, allowUnicode: false);

    /// <summary>Whether the string is of the format in the dialects until draft-06, where <c>xn--</c> is a label like any other.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > DomainName.MaxName) return false;
        for (var rest = utf8; ;)
        {
            var dot = rest.IndexOf((byte)'.');
            if (!DomainName.IsLetterDigitHyphen(dot < 0 ? rest : rest.Slice(0, dot))) return false;
            if (dot < 0) return true;
            rest = rest.Slice(dot + 1);
        }
    }
}
