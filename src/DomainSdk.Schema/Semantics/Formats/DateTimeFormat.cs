namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>date-time</c>: date-time of RFC 3339 section 5.6, with an offset.</summary>
internal static class DateTimeFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => TryRead(utf8, out _, out _, out _, out _);

    /// <summary>Where the time begins in the text.</summary>
    public const int TimeStart = DateFormat.Length + 1;

    /// <summary>Reads a date and a time.</summary>
    /// <param name="utf8">The string.</param>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <param name="time">The time.</param>
    /// <returns>Whether the string is of the format.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out int year, out int month, out int day, out TimeParts time)
    {
        time = default;
        return DateFormat.TryRead(utf8, out year, out month, out day)
            && utf8.Length > DateFormat.Length && (utf8[DateFormat.Length] & ~0x20) == 'T'
            && TimeFormat.TryRead(utf8.Slice(TimeStart), out time);
    }
}
