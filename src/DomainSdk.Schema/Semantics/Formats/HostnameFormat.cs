namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The format <c>hostname</c>: RFC 1123 section 2.1, where a label that begins with <c>xn--</c> must be an A-label (RFC 5890 section 2.3.2.1).
/// </summary>
public static class HostnameFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => DomainName.IsValid(utf8, allowUnicode: false);
}
