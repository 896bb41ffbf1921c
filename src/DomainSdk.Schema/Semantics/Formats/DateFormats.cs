namespace DomainSdk.Schema.Semantics;

/// <summary>
/// Reads dates as they are checked, so that typed members need one pass for both. Where these answer false, the string may still be of its
/// format but have no value of the type: year 0000, a leap second, an offset beyond 14 hours.
/// </summary>
internal static class DateFormats
{
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>Reads a <c>date</c> that a DateOnly can hold.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> utf8, out int year, out int month, out int day)
    {
        return DateFormat.TryRead(utf8, out year, out month, out day) && utf8.Length == DateFormat.Length && year > 0;
    }

    /// <summary>Reads a <c>time</c> that is no leap second: ticks since midnight and its offset to UTC in minutes. Fractions finer than a tick are cut off.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> utf8, out long ticks, out short offsetMinutes)
    {
        (ticks, offsetMinutes) = (0, 0);
        if (!TimeFormat.TryRead(utf8, out var time) || time.Second == 60) return false;
        (ticks, offsetMinutes) = (time.MinuteOfDay * TimeSpan.TicksPerMinute + time.Second * TimeSpan.TicksPerSecond + time.Ticks, time.OffsetMinutes);
        return true;
    }

    /// <summary>
    /// Reads a <c>date-time</c> that a <see cref="DateTimeOffset"/> can hold: ticks of its point in time (UTC) and its offset in minutes.
    /// Fractions finer than a tick are cut off.
    /// </summary>
    public static bool TryParseDateTime(ReadOnlySpan<byte> utf8, out long utcTicks, out short offsetMinutes)
    {
        (utcTicks, offsetMinutes) = (0, 0);
        if (!DateTimeFormat.TryRead(utf8, out var year, out var month, out var day, out var time)) return false;
        if (year == 0 || time.Second == 60 || Math.Abs((int)time.OffsetMinutes) > MaxOffsetMinutes) return false;

        var local = new DateTime(year, month, day).Ticks + time.MinuteOfDay * TimeSpan.TicksPerMinute + time.Second * TimeSpan.TicksPerSecond + time.Ticks;
        var utc = local - time.OffsetMinutes * TimeSpan.TicksPerMinute;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks) return false;
        (utcTicks, offsetMinutes) = (utc, time.OffsetMinutes);
        return true;
    }
}
