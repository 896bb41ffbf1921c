namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>email</c>: Mailbox of RFC 5321 section 4.1.2, within the lengths of its section 4.5.3.1.</summary>
internal static class EmailFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) =>
        MailboxSyntax.TrySplit(utf8, allowUnicode: false, out var domain) && (MailboxSyntax.IsAddressLiteral(domain) || MailboxSyntax.IsDomain(domain));
}
