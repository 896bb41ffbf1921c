namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>date-time</c>: date-time of RFC 3339 section 5.6, with an offset.</summary>
public static class DateTimeFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => TryRead(utf8, out _, out _, out _, out _);

    /// <summary>Reads a date and a time, which must be all of <paramref name="utf8"/>.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> utf8, out int year, out int month, out int day, out TimeParts time)
    {
        time = default;
        return DateFormat.TryRead(utf8, out year, out month, out day)
            && utf8.Length > DateFormat.Length && (utf8[DateFormat.Length] & ~0x20) == 'T'
            && TimeFormat.TryRead(utf8.Slice(DateFormat.Length + 1), out time);
    }
}
