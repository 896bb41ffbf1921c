namespace DomainSdk.Schema.Semantics;

/// <summary>The grammar of RFC 3986, and of RFC 3987 where characters beyond ASCII are allowed.</summary>
internal static class UriSyntax
{
    private const string Unreserved = "-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    private static readonly AsciiSet Scheme = new("+-.");
    private static readonly AsciiSet Name = new(Unreserved + SubDelimiters);
    private static readonly AsciiSet UserInfo = new(Unreserved + SubDelimiters + ":");
    private static readonly AsciiSet Path = new(Unreserved + SubDelimiters + ":@/");
    private static readonly AsciiSet Query = new(Unreserved + SubDelimiters + ":@/?");

    /// <summary>Whether <paramref name="utf8"/> is a reference, and whether it is an absolute one.</summary>
    public static bool IsReference(ReadOnlySpan<byte> utf8, bool allowUnicode, out bool hasScheme)
    {
        var rest = utf8;
        hasScheme = TakeScheme(ref rest);

        var fragment = rest.IndexOf((byte)'#');
        if (fragment >= 0)
        {
            if (!Consists(rest.Slice(fragment + 1), Query, allowUnicode)) return false;
            rest = rest.Slice(0, fragment);
        }

        var query = rest.IndexOf((byte)'?');
        if (query >= 0)
        {
            if (!Consists(rest.Slice(query + 1), Query, allowUnicode, allowPrivate: true)) return false;
            rest = rest.Slice(0, query);
        }

        if (rest.StartsWith("//"u8))
        {
            rest = rest.Slice(2);
            var path = rest.IndexOf((byte)'/');
            if (!IsAuthority(path < 0 ? rest : rest.Slice(0, path), allowUnicode)) return false;
            rest = path < 0 ? default : rest.Slice(path);
        }
        else if (!hasScheme)
        {
            // A colon in the first segment would make it look like a scheme (RFC 3986 section 4.2).
            var slash = rest.IndexOf((byte)'/');
            if ((slash < 0 ? rest : rest.Slice(0, slash)).IndexOf((byte)':') >= 0) return false;
        }

        return Consists(rest, Path, allowUnicode);
    }

    /// <summary>
    /// Whether a code point beyond ASCII may stand in an IRI (ucschar of RFC 3987 section 2.2), or in its query (iprivate as well).
    /// </summary>
    public static bool IsUnicodeAllowed(int codePoint, bool allowPrivate) => codePoint switch
    {
        >= 0xA0 and <= 0xD7FF or >= 0xF900 and <= 0xFDCF or >= 0xFDF0 and <= 0xFFEF => true,
        >= 0xE000 and <= 0xF8FF => allowPrivate,
        >= 0x10000 when (codePoint & 0xFFFE) == 0xFFFE => false,
        >= 0xF0000 => allowPrivate,
        >= 0xE0000 => codePoint >= 0xE1000,
        _ => codePoint >= 0x10000,
    };

    private static bool TakeScheme(ref ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty || !Ascii.IsLetter(rest[0])) return false;
        var end = 1;
        while (end < rest.Length && Scheme.Contains(rest[end])) end++;
        if (end == rest.Length || rest[end] != (byte)':') return false;
        rest = rest.Slice(end + 1);
        return true;
    }

    private static bool IsAuthority(ReadOnlySpan<byte> authority, bool allowUnicode)
    {
        var at = authority.LastIndexOf((byte)'@');
        if (at >= 0)
        {
            if (!Consists(authority.Slice(0, at), UserInfo, allowUnicode)) return false;
            authority = authority.Slice(at + 1);
        }

        ReadOnlySpan<byte> port;
        if (authority.Length > 0 && authority[0] == (byte)'[')
        {
            var close = authority.IndexOf((byte)']');
            if (close < 0 || !IsIpLiteral(authority.Slice(1, close - 1))) return false;
            port = authority.Slice(close + 1);
        }
        else
        {
            var colon = authority.IndexOf((byte)':');
            if (!Consists(colon < 0 ? authority : authority.Slice(0, colon), Name, allowUnicode)) return false;
            port = colon < 0 ? default : authority.Slice(colon);
        }

        if (port.IsEmpty) return true;
        if (port[0] != (byte)':') return false;
        foreach (var digit in port.Slice(1))
            if (!Ascii.IsDigit(digit)) return false;
        return true;
    }

    private static bool IsIpLiteral(ReadOnlySpan<byte> address)
    {
        if (address.IsEmpty || (address[0] | 0x20) != 'v') return Ipv6Format.IsValid(address);
        var dot = address.IndexOf((byte)'.');
        if (dot < 2 || dot + 1 == address.Length) return false;
        foreach (var digit in address.Slice(1, dot - 1))
            if (!Ascii.IsHexDigit(digit)) return false;
        foreach (var c in address.Slice(dot + 1))
            if (!UserInfo.Contains(c)) return false;
        return true;
    }

    private static bool Consists(ReadOnlySpan<byte> part, AsciiSet allowed, bool allowUnicode, bool allowPrivate = false)
    {
        for (var i = 0; i < part.Length;)
        {
            if (allowed.Contains(part[i])) i++;
            else if (Ascii.IsPercentEncoded(part, i)) i += 3;
            else if (part[i] < 0x80 || !allowUnicode || !IsUnicodeAllowed(CodePoints.ReadForward(part, ref i), allowPrivate)) return false;
        }

        return true;
    }
}
