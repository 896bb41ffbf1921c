namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The format <c>time</c>: full-time of RFC 3339 section 5.6, with an offset. The second 60 is allowed where it can be a leap second: at
/// 23:59 UTC.
/// </summary>
public static class TimeFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var scanner = new FormatScanner(utf8);
        return TryTake(ref scanner, out _) && scanner.AtEnd;
    }

    /// <summary>Consumes a time and its offset.</summary>
    internal static bool TryTake(ref FormatScanner scanner, out TimeParts time)
    {
        time = default;
        if (!scanner.TakeDigits(2, out var hour) || hour > 23 || !scanner.Take(':')) return false;
        if (!scanner.TakeDigits(2, out var minute) || minute > 59 || !scanner.Take(':')) return false;
        if (!scanner.TakeDigits(2, out var second) || second > 60) return false;
        ReadOnlySpan<byte> fraction = default;
        if (scanner.Take('.') && (fraction = scanner.TakeDigits()).IsEmpty) return false;
        if (!TryTakeOffset(ref scanner, out var offset)) return false;

        const int minutesPerDay = 24 * 60;
        var minuteOfDay = hour * 60 + minute;
        if (second == 60 && (minuteOfDay - offset + 2 * minutesPerDay) % minutesPerDay != minutesPerDay - 1) return false;
        time = new TimeParts(minuteOfDay, second, Ticks(fraction), (short)offset);
        return true;
    }

    private static bool TryTakeOffset(ref FormatScanner scanner, out int minutes)
    {
        minutes = 0;
        if (scanner.TakeLetter('Z')) return true;
        var negative = scanner.Take('-');
        if (!negative && !scanner.Take('+')) return false;
        if (!scanner.TakeDigits(2, out var hour) || hour > 23 || !scanner.Take(':')) return false;
        if (!scanner.TakeDigits(2, out var minute) || minute > 59) return false;
        minutes = negative ? -(hour * 60 + minute) : hour * 60 + minute;
        return true;
    }

    private static int Ticks(ReadOnlySpan<byte> fraction)
    {
        var ticks = 0;
        for (var i = 0; i < 7; i++) ticks = ticks * 10 + (i < fraction.Length ? fraction[i] - '0' : 0);
        return ticks;
    }
}

/// <summary>A time of day: minutes since midnight, seconds (60 for a leap second), the rest in ticks of 100 ns, cut off, and the offset to UTC.</summary>
internal readonly record struct TimeParts(int MinuteOfDay, int Second, int Ticks, short OffsetMinutes);
