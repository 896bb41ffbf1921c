namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>idn-email</c>: Mailbox as RFC 6531 section 3.3 extends it, with any characters beyond ASCII before the at sign.</summary>
internal static class IdnEmailFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) =>
        MailboxSyntax.TrySplit(utf8, allowUnicode: true, out var domain)
        && (MailboxSyntax.IsAddressLiteral(domain) || DomainName.IsValid(domain, allowUnicode: true));
}
