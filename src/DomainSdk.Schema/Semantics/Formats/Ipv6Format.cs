namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>ipv6</c>: RFC 4291 section 2.2, without zone or prefix length.</summary>
internal static class Ipv6Format
{
    private const int Groups = 8;

    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var groups = 0;
        var compressed = false;
        var rest = utf8;
        if (rest.StartsWith("::"u8))
        {
            compressed = true;
            rest = rest.Slice(2);
            if (rest.IsEmpty) return true;
        }

        while (true)
        {
            var colon = rest.IndexOf((byte)':');
            var group = colon < 0 ? rest : rest.Slice(0, colon);
            if (colon < 0 && group.IndexOf((byte)'.') >= 0)
            {
                if (!Ipv4Format.IsValid(group)) return false;
                groups += 2;
                break;
            }

            if (!IsGroup(group)) return false;
            groups++;
            if (colon < 0) break;
            rest = rest.Slice(colon + 1);
            if (rest.Length == 0 || rest[0] != (byte)':') continue;
            if (compressed) return false;
            compressed = true;
            rest = rest.Slice(1);
            if (rest.IsEmpty) break;
        }

        return compressed ? groups < Groups : groups == Groups;
    }

    private static bool IsGroup(ReadOnlySpan<byte> group)
    {
        if (group.Length is 0 or > 4) return false;
        foreach (var digit in group)
            if (!Ascii.IsHexDigit(digit)) return false;
        return true;
    }
}
