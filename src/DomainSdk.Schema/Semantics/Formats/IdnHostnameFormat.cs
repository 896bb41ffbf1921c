namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The format <c>idn-hostname</c>: as <c>hostname</c>, or with U-labels (RFC 5890 section 2.3.2.3). The dots of East Asian scripts separate
/// labels too. That a label is in normalization form C is not checked.
/// </summary>
internal static class IdnHostnameFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => DomainName.IsValid(utf8, allowUnicode: true, allowWideDots: true);
}
