namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The format <c>time</c>: full-time of RFC 3339 section 5.6, with an offset. The second 60 is allowed where it can be a leap second: at
/// 23:59 UTC.
/// </summary>
internal static class TimeFormat
{
    private const int MinutesPerDay = 24 * 60;
    private const int PointAt = TimeParts.FractionStart - 1;

    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => TryRead(utf8, out _);

    /// <summary>Whether the string is of the format in the dialects where it has no leap seconds.</summary>
    public static bool IsTimeOfDay(ReadOnlySpan<byte> utf8) => TryRead(utf8, out var time) && time.Second < 60;

    /// <summary>Reads a time with its offset.</summary>
    /// <param name="utf8">The string.</param>
    /// <param name="time">What it says.</param>
    /// <returns>Whether the string is of the format.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out TimeParts time)
    {
        time = default;
        if (utf8.Length <= PointAt || utf8[2] != (byte)':' || utf8[5] != (byte)':') return false;
        var hour = DateFormat.TwoDigits(utf8, 0);
        var minute = DateFormat.TwoDigits(utf8, 3);
        var second = DateFormat.TwoDigits(utf8, 6);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60) return false;

        var position = PointAt;
        var (ticks, digits) = (0, 0);
        if (utf8[position] == (byte)'.')
        {
            var start = ++position;
            for (; position < utf8.Length && Ascii.IsDigit(utf8[position]); position++)
                if (position - start < TimeParts.TickDigits) ticks = ticks * 10 + (utf8[position] - '0');
            digits = position - start;
            if (digits == 0) return false;
            for (var i = digits; i < TimeParts.TickDigits; i++) ticks *= 10;
        }

        if (!TryReadOffset(utf8.Slice(position), out var offset)) return false;
        var minuteOfDay = hour * 60 + minute;
        if (second == 60 && (minuteOfDay - offset + 2 * MinutesPerDay) % MinutesPerDay != MinutesPerDay - 1) return false;
        time = new TimeParts(minuteOfDay, second, ticks, digits, (short)offset);
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> utf8, out int minutes)
    {
        minutes = 0;
        if (utf8.Length == 1) return (utf8[0] & ~0x20) == 'Z';
        if (utf8.Length != 6 || utf8[0] is not ((byte)'+' or (byte)'-') || utf8[3] != (byte)':') return false;
        var hour = DateFormat.TwoDigits(utf8, 1);
        var minute = DateFormat.TwoDigits(utf8, 4);
        if (hour is < 0 or > 23 || minute is < 0 or > 59) return false;
        minutes = utf8[0] == (byte)'-' ? -(hour * 60 + minute) : hour * 60 + minute;
        return true;
    }
}
