namespace DomainSdk.Schema.Semantics;

/// <summary>What the formats of mail addresses have in common (RFC 5321 section 4.1.2).</summary>
internal static class MailboxSyntax
{
    private const int MaxLocalPart = 64;
    private const int MaxDomain = 255;

    private static readonly AsciiSet Atom = new("!#$%&'*+-/=?^_`{|}~");

    /// <summary>Consumes the part before the at sign, plain or quoted, and answers what comes after.</summary>
    public static bool TrySplit(ReadOnlySpan<byte> utf8, bool allowUnicode, out ReadOnlySpan<byte> domain)
    {
        domain = default;
        var end = utf8.Length > 0 && utf8[0] == (byte)'"' ? EndOfQuoted(utf8, allowUnicode) : EndOfDotted(utf8, allowUnicode);
        if (end is <= 0 or > MaxLocalPart || end >= utf8.Length || utf8[end] != (byte)'@') return false;
        domain = utf8.Slice(end + 1);
        return domain.Length <= MaxDomain;
    }

    /// <summary>Whether the domain is dot-separated labels of letters, digits and inner hyphens.</summary>
    public static bool IsDomain(ReadOnlySpan<byte> domain)
    {
        var labelStart = 0;
        for (var i = 0; i <= domain.Length; i++)
        {
            if (i < domain.Length && domain[i] != (byte)'.') continue;
            if (!DomainName.IsLetterDigitHyphen(domain.Slice(labelStart, i - labelStart))) return false;
            labelStart = i + 1;
        }

        return true;
    }

    /// <summary>Whether the domain is an IP address in brackets (section 4.1.3).</summary>
    public static bool IsAddressLiteral(ReadOnlySpan<byte> domain)
    {
        if (domain.Length < 2 || domain[0] != (byte)'[' || domain[domain.Length - 1] != (byte)']') return false;
        var address = domain.Slice(1, domain.Length - 2);
        var isIpv6 = address.Length > 5 && (address[0] & ~0x20) == 'I' && (address[1] & ~0x20) == 'P' && (address[2] & ~0x20) == 'V'
            && address[3] == (byte)'6' && address[4] == (byte)':';
        return isIpv6 ? Ipv6Format.IsValid(address.Slice(5)) : Ipv4Format.IsValid(address);
    }

    private static int EndOfDotted(ReadOnlySpan<byte> utf8, bool allowUnicode)
    {
        var atomLength = 0;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (Atom.Contains(utf8[i]) || allowUnicode && utf8[i] >= 0x80) atomLength++;
            else if (atomLength == 0) return -1;
            else if (utf8[i] == (byte)'.') atomLength = 0;
            else return i;
        }

        return -1;
    }

    private static int EndOfQuoted(ReadOnlySpan<byte> utf8, bool allowUnicode)
    {
        for (var i = 1; i < utf8.Length; i++)
        {
            if (utf8[i] == (byte)'"') return i + 1;
            if (utf8[i] == (byte)'\\' && (++i == utf8.Length || utf8[i] >= 0x80)) return -1;
            if (utf8[i] is < 0x20 or 0x7F || utf8[i] >= 0x80 && !allowUnicode) return -1;
        }

        return -1;
    }
}
