using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <summary>
/// A length of time in calendar units: a string of the format <c>duration</c>, RFC 3339 appendix A. A month has no fixed length, so units
/// are kept apart: <c>P1M</c> is not <c>P30D</c>, and <c>PT60M</c> not <c>PT1H</c>. The default is no time at all, <c>PT0S</c>.
/// </summary>
public readonly record struct IsoDuration : IParsable<IsoDuration>, IUtf8SpanFormattable
{
    /// <summary>The length of the longest text: six numbers of 19 digits and their letters.</summary>
    internal const int MaxLength = 6 * 20 + 2;

    /// <summary>Years; not negative, as all units: the format has no sign.</summary>
    public long Years { get; init => field = NotNegative(value); }

    /// <summary>Months.</summary>
    public long Months { get; init => field = NotNegative(value); }

    /// <summary>Weeks; the format has them only without any other unit, so they are written as days beside others.</summary>
    public long Weeks { get; init => field = NotNegative(value); }

    /// <summary>Days.</summary>
    public long Days { get; init => field = NotNegative(value); }

    /// <summary>Hours.</summary>
    public long Hours { get; init => field = NotNegative(value); }

    /// <summary>Minutes.</summary>
    public long Minutes { get; init => field = NotNegative(value); }

    /// <summary>Seconds.</summary>
    public long Seconds { get; init => field = NotNegative(value); }

    /// <summary>A span of whole seconds as days, hours, minutes and seconds; what is less than a second is cut off.</summary>
    /// <param name="span">Not negative: the format has no sign.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is negative.</exception>
    public static IsoDuration From(TimeSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);
        return new IsoDuration { Days = span.Days, Hours = span.Hours, Minutes = span.Minutes, Seconds = span.Seconds };
    }

    /// <summary>The length in fixed units, weeks and days being 7 and 1 times 24 hours.</summary>
    /// <param name="span">The span.</param>
    /// <returns>False where there are years or months, or where it is too long for a <see cref="TimeSpan"/>.</returns>
    public bool TryToTimeSpan(out TimeSpan span)
    {
        var seconds = ((((Int128)Weeks * 7 + Days) * 24 + Hours) * 60 + Minutes) * 60 + Seconds;
        var isFixed = Years == 0 && Months == 0 && seconds <= TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond;
        span = isFixed ? new TimeSpan((long)seconds * TimeSpan.TicksPerSecond) : default;
        return isFixed;
    }

    /// <summary>The date that lies so far behind another: years and months first, then the rest.</summary>
    /// <param name="start">The date and time to begin at.</param>
    /// <returns>The date and time; where the month is shorter, its last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It lies behind the year 9999.</exception>
    /// <exception cref="OverflowException">A unit is too large for any date.</exception>
    public DateTimeOffset After(DateTimeOffset start) => start
        .AddYears(checked((int)Years)).AddMonths(checked((int)Months))
        .AddDays(checked(Weeks * 7 + Days)).AddHours(Hours).AddMinutes(Minutes).AddSeconds(Seconds);

    /// <summary>Reads a duration.</summary>
    /// <param name="s">A string of the format <c>duration</c>.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="FormatException">The text is not of the format, or a number is beyond 2^63 - 1.</exception>
    public static IsoDuration Parse(string s) => Parse(s, null);

    /// <summary>Reads a duration.</summary>
    /// <param name="s">A string of the format <c>duration</c>.</param>
    /// <param name="provider">Not used: the format is the same everywhere.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="FormatException">The text is not of the format, or a number is beyond 2^63 - 1.</exception>
    public static IsoDuration Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var value) ? value : throw new FormatException($"'{s}' is not a duration.");

    /// <summary>Reads a duration, or says that there is none.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: the format is the same everywhere.</param>
    /// <param name="result">The duration.</param>
    /// <returns>Whether the text is of the format <c>duration</c> with numbers below 2^63.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IsoDuration result) =>
        TryParse(Encoding.UTF8.GetBytes(s ?? ""), out result);

    /// <summary>The text as RFC 3339 has it, without units of which there are none, except one between two others.</summary>
    /// <returns>For example <c>P1Y2M</c>, <c>P3W</c> or <c>PT1H30M</c>.</returns>
    public override string ToString()
    {
        Span<byte> text = stackalloc byte[MaxLength];
        TryFormat(text, out var length, default, null);
        return Encoding.UTF8.GetString(text[..length]);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var isWeeks = Weeks != 0 && this == new IsoDuration { Weeks = Weeks };
        if (isWeeks) return Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"P{Weeks}W", out bytesWritten);
        var fits = Utf8.TryWrite(utf8Destination, $"P", out bytesWritten);
        fits &= Write(utf8Destination, ref bytesWritten, "YMD", [Years, Months, checked(Weeks * 7 + Days)]);
        if ((Hours | Minutes | Seconds) == 0 && bytesWritten > 1) return fits;
        fits &= Utf8.TryWrite(utf8Destination[bytesWritten..], $"T", out var more);
        bytesWritten += more;
        if ((Hours | Minutes | Seconds) == 0) fits &= Append(utf8Destination, ref bytesWritten, 0, 'S');
        return fits && Write(utf8Destination, ref bytesWritten, "HMS", [Hours, Minutes, Seconds]);
    }

    internal static bool TryParse(ReadOnlySpan<byte> utf8, out IsoDuration value)
    {
        Span<long> units = stackalloc long[DurationFormat.UnitCount];
        var parsed = DurationFormat.TryRead(utf8, units);
        value = parsed
            ? new IsoDuration { Years = units[0], Months = units[1], Weeks = units[2], Days = units[3], Hours = units[4], Minutes = units[5], Seconds = units[6] }
            : default;
        return parsed;
    }

    private static long NotNegative(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count;
    }

    // The grammar lets no unit be left out between two others.
    private static bool Write(Span<byte> room, ref int length, string letters, ReadOnlySpan<long> counts)
    {
        var first = counts.IndexOfAnyExcept(0L);
        for (var i = first; i >= 0 && i <= counts.LastIndexOfAnyExcept(0L); i++)
            if (!Append(room, ref length, counts[i], letters[i])) return false;
        return true;
    }

    private static bool Append(Span<byte> room, ref int length, long count, char letter)
    {
        var fits = Utf8.TryWrite(room[length..], CultureInfo.InvariantCulture, $"{count}{letter}", out var more);
        length += more;
        return fits;
    }
}
