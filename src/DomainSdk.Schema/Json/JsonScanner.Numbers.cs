namespace DomainSdk.Schema.Json;

internal static partial class JsonScanner
{
    /// <summary>Scans a number (RFC 8259 section 6).</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="at">The position of the minus sign or first digit.</param>
    /// <returns>The position behind the number; -1 if there is none. What follows the number is not looked at.</returns>
    public static int ScanNumber(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at < (uint)json.Length && json[at] == '-') at++;
        if ((uint)at >= (uint)json.Length) return -1;

        if (json[at] == '0')
        {
            at++;
        }
        else
        {
            at = SkipDigits(json, at);
            if (at < 0) return -1;
        }

        if ((uint)at < (uint)json.Length && json[at] == '.')
        {
            at = SkipDigits(json, at + 1);
            if (at < 0) return -1;
        }

        if ((uint)at < (uint)json.Length && (json[at] | 0x20) == 'e')
        {
            at++;
            if ((uint)at < (uint)json.Length && json[at] is (byte)'+' or (byte)'-') at++;
            return SkipDigits(json, at);
        }

        return at;
    }

    /// <summary>Skips one digit or more; -1 where there is none.</summary>
    private static int SkipDigits(ReadOnlySpan<byte> json, int at)
    {
        var start = at;
        while ((uint)at < (uint)json.Length && (uint)(json[at] - '0') <= 9) at++;
        return at == start ? -1 : at;
    }
}
