namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>ipv4</c>: four decimal numbers as in RFC 2673 section 3.2, without leading zeros (RFC 3986 section 3.2.2).</summary>
internal static class Ipv4Format
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var scanner = new FormatScanner(utf8);
        for (var i = 0; i < 4; i++)
        {
            if (i > 0 && !scanner.Take('.')) return false;
            var octet = scanner.TakeDigits();
            if (octet.Length is 0 or > 3 || octet.Length > 1 && octet[0] == (byte)'0') return false;
            var value = 0;
            foreach (var digit in octet) value = value * 10 + (digit - '0');
            if (value > 255) return false;
        }

        return scanner.AtEnd;
    }
}
