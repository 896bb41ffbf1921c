using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using DomainSdk.Runtime;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <summary>
/// A length of time in calendar units: a string of the format <c>duration</c>, RFC 3339 appendix A. A month has no fixed length, so units
/// are kept apart: <c>P1M</c> is not <c>P30D</c>, and <c>PT60M</c> not <c>PT1H</c>. The default is no time at all, <c>PT0S</c>. A number
/// beyond 2^63 - 1 is kept, compared and written back, but the property of its unit says 2^63 - 1.
/// </summary>
[JsonConverter(typeof(JsonCodecConverter<IsoDuration, IsoDurationCodec>))]
public readonly record struct IsoDuration : IParsable<IsoDuration>, IUtf8SpanParsable<IsoDuration>, IUtf8SpanFormattable
{
    /// <summary>The length of the longest text without a number beyond 2^63 - 1: six numbers of 19 digits and their letters.</summary>
    private const int OrdinaryLength = 6 * 20 + 2;

    // The numbers beyond 2^63 - 1; null where there are none. A unit that is set in code is none of them any more.
    private readonly LargeCounts? _large;

    private IsoDuration(ReadOnlySpan<long> units, LargeCounts? large)
    {
        (Years, Months, Weeks, Days) = (units[0], units[1], units[2], units[3]);
        (Hours, Minutes, Seconds) = (units[4], units[5], units[6]);
        _large = large;
    }

    /// <summary>Years; not negative, as all units: the format has no sign.</summary>
    public long Years
    {
        get;
        init
        {
            field = NotNegative(value);
            _large = LargeCounts.Without(_large, 0);
        }
    }

    /// <summary>Months.</summary>
    public long Months
    {
        get;
        init
        {
            field = NotNegative(value);
            _large = LargeCounts.Without(_large, 1);
        }
    }

    /// <summary>Weeks; the format has them only without any other unit, so they are written as days beside others.</summary>
    public long Weeks
    {
        get;
        init
        {
            field = NotNegative(value);
            _large = LargeCounts.Without(_large, 2);
        }
    }

    /// <summary>Days.</summary>
    public long Days
    {
        get;
        init
        {
            field = NotNegative(value);
            _large = LargeCounts.Without(_large, 3);
        }
    }

    /// <summary>Hours.</summary>
    public long Hours
    {
        get;
        init
        {
            field = NotNegative(value);
            _large = LargeCounts.Without(_large, 4);
        }
    }

    /// <summary>Minutes.</summary>
    public long Minutes
    {
        get;
        init
        {
            field = NotNegative(value);
            _large = LargeCounts.Without(_large, 5);
        }
    }

    /// <summary>Seconds.</summary>
    public long Seconds
    {
        get;
        init
        {
            field = NotNegative(value);
            _large = LargeCounts.Without(_large, 6);
        }
    }

    /// <summary>A length that the text does not exceed, in bytes.</summary>
    internal int GreatestLength => OrdinaryLength + (_large?.Length ?? 0);

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
    /// <exception cref="FormatException">The text is not of the format.</exception>
    public static IsoDuration Parse(string s) => Parse(s, null);

    /// <summary>Reads a duration.</summary>
    /// <param name="s">A string of the format <c>duration</c>.</param>
    /// <param name="provider">Not used: the format is the same everywhere.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="FormatException">The text is not of the format.</exception>
    public static IsoDuration Parse(string s, IFormatProvider? provider) =>
        AsciiText.Parse<IsoDuration>(s, "a duration");

    /// <inheritdoc/>
    public static IsoDuration Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => AsciiText.Parse<IsoDuration>(utf8Text, "a duration");

    /// <summary>Reads a duration, or says that there is none.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: the format is the same everywhere.</param>
    /// <param name="result">The duration.</param>
    /// <returns>Whether the text is of the format <c>duration</c>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IsoDuration result) =>
        AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out IsoDuration result)
    {
        Span<long> units = stackalloc long[DurationFormat.UnitCount];
        var parsed = DurationFormat.TryRead(utf8Text, units, out var fits);
        result = parsed ? new IsoDuration(units, fits ? null : LargeCounts.Read(utf8Text)) : default;
        return parsed;
    }

    /// <summary>The text as RFC 3339 has it, without units of which there are none, except one between two others.</summary>
    /// <returns>For example <c>P1Y2M</c>, <c>P3W</c> or <c>PT1H30M</c>.</returns>
    public override string ToString() => AsciiText.Of(this);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var isWeeks = Weeks != 0 && (Years | Months | Days | Hours | Minutes | Seconds) == 0;
        var fits = Utf8.TryWrite(utf8Destination, $"P", out bytesWritten);
        if (isWeeks) return fits && Append(utf8Destination, ref bytesWritten, 2, Weeks);
        fits &= Write(utf8Destination, ref bytesWritten, [0, 1, 3], [Years, Months, checked(Weeks * 7 + Days)]);
        if ((Hours | Minutes | Seconds) == 0 && bytesWritten > 1) return fits;
        fits &= Utf8.TryWrite(utf8Destination[bytesWritten..], $"T", out var more);
        bytesWritten += more;
        if ((Hours | Minutes | Seconds) == 0) fits &= Append(utf8Destination, ref bytesWritten, 6, 0);
        return fits && Write(utf8Destination, ref bytesWritten, [4, 5, 6], [Hours, Minutes, Seconds]);
    }

    private static long NotNegative(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count;
    }

    // The grammar lets no unit be left out between two others.
    private bool Write(Span<byte> room, ref int length, ReadOnlySpan<int> units, ReadOnlySpan<long> counts)
    {
        var first = counts.IndexOfAnyExcept(0L);
        for (var i = first; i >= 0 && i <= counts.LastIndexOfAnyExcept(0L); i++)
            if (!Append(room, ref length, units[i], counts[i])) return false;
        return true;
    }

    private bool Append(Span<byte> room, ref int length, int unit, long count)
    {
        var digits = _large?[unit];
        var fits = digits is null
            ? Utf8.TryWrite(room[length..], CultureInfo.InvariantCulture, $"{count}{DurationFormat.Units[unit]}", out var more)
            : Utf8.TryWrite(room[length..], $"{digits}{DurationFormat.Units[unit]}", out more);
        length += more;
        return fits;
    }
}
