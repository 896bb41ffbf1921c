namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>date-time</c>: date-time of RFC 3339 section 5.6, with an offset.</summary>
public static class DateTimeFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var scanner = new FormatScanner(utf8);
        return DateFormat.TryTake(ref scanner, out _, out _, out _) && scanner.TakeLetter('T') && TimeFormat.TryTake(ref scanner, out _) && scanner.AtEnd;
    }
}
