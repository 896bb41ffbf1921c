using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DomainSdk.Runtime;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <summary>
/// A date and time with its offset to UTC: a string of the format <c>date-time</c>, all that RFC 3339 section 5.6 allows: years 0000 to 9999, leap
/// seconds, fractions of any number of digits, offsets up to 23:59. One that was read is written back as it came. Two are equal where
/// the local date, the local time and the offset are, whatever their spelling (<c>Z</c> and <c>+00:00</c>, zeros at the end of the fraction);
/// they are ordered by instant, so that two which are not equal can still compare as 0. The default is 0000-01-01T00:00:00Z.
/// </summary>
[JsonConverter(typeof(JsonCodecConverter<OffsetDateTime, OffsetDateTimeCodec>))]
public readonly struct OffsetDateTime
    : IEquatable<OffsetDateTime>, IComparable<OffsetDateTime>, ISpanParsable<OffsetDateTime>, IUtf8SpanParsable<OffsetDateTime>, ISpanFormattable, IUtf8SpanFormattable
{
    private const string Name = "a date and time with an offset";
    private const int MinutesPerDay = 24 * 60;

    private readonly bool _isSmallT;

    /// <summary>Joins a local date and a local time with its offset.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="time">The local time and its offset.</param>
    public OffsetDateTime(FullDate date, OffsetTime time)
        : this(date, time, isSmallT: false)
    {
    }

    private OffsetDateTime(FullDate date, OffsetTime time, bool isSmallT) => (Date, TimeOfDay, _isSmallT) = (date, time, isSmallT);

    /// <summary>The local date.</summary>
    public FullDate Date { get; }

    /// <summary>The local time and its offset.</summary>
    public OffsetTime TimeOfDay { get; }

    /// <summary>The year, 0 to 9999.</summary>
    public int Year => Date.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Date.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => Date.Day;

    /// <summary>The hour of the local time, 0 to 23.</summary>
    public int Hour => TimeOfDay.Hour;

    /// <summary>The minute of the local time, 0 to 59.</summary>
    public int Minute => TimeOfDay.Minute;

    /// <summary>The second, 0 to 60; 60 is a leap second.</summary>
    public int Second => TimeOfDay.Second;

    /// <summary>The fraction of the second in nanoseconds, 0 to 999,999,999; finer digits are cut off.</summary>
    public int Nanosecond => TimeOfDay.Nanosecond;

    /// <summary>The digits of the fraction of the second as written; empty where it has none.</summary>
    public string FractionDigits => TimeOfDay.FractionDigits;

    /// <summary>What the local time is ahead of UTC: whole minutes, less than a day.</summary>
    public TimeSpan Offset => TimeOfDay.Offset;

    /// <summary>Whether this is the second that is put in at the end of a day in UTC.</summary>
    public bool IsLeapSecond => TimeOfDay.IsLeapSecond;

    /// <summary>The length of the text in bytes.</summary>
    internal int TextLength => DateTimeFormat.TimeStart + TimeOfDay.TextLength;

    /// <summary>Reads a date and time.</summary>
    /// <param name="s">A string of the format <c>date-time</c>.</param>
    /// <returns>The date and time.</returns>
    /// <exception cref="FormatException">The text is not of the format.</exception>
    public static OffsetDateTime Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static OffsetDateTime Parse(string s, IFormatProvider? provider) => AsciiText.Parse<OffsetDateTime>(s, Name);

    /// <inheritdoc/>
    public static OffsetDateTime Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => AsciiText.Parse<OffsetDateTime>(s, Name);

    /// <inheritdoc/>
    public static OffsetDateTime Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => AsciiText.Parse<OffsetDateTime>(utf8Text, Name);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OffsetDateTime result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OffsetDateTime result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out OffsetDateTime result)
    {
        result = default;
        if (!DateFormat.TryRead(utf8Text, out var year, out var month, out var day)) return false;
        if (utf8Text.Length <= DateFormat.Length || (utf8Text[DateFormat.Length] | 0x20) != 't') return false;
        if (!OffsetTime.TryParse(utf8Text[DateTimeFormat.TimeStart..], null, out var time)) return false;
        result = new OffsetDateTime(new FullDate(year, month, day), time, utf8Text[DateFormat.Length] == 't');
        return true;
    }

    /// <summary>The same date and time where <see cref="DateTimeOffset"/> has it; fractions finer than 100 ns are cut off.</summary>
    /// <param name="value">The date and time.</param>
    /// <returns>False for a leap second, an offset beyond 14 hours, and what is not between the years 1 and 9999 in UTC.</returns>
    public bool TryToDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        if (IsLeapSecond || Offset.Duration() > TimeSpan.FromHours(14) || !Date.TryToDateOnly(out var date)) return false;
        var local = date.ToDateTime(TimeOfDay.Time).Ticks;
        var utc = local - Offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks) return false;
        value = new DateTimeOffset(local, Offset);
        return true;
    }

    /// <summary>Orders by instant; a leap second is behind 23:59:59 and before the next day, fractions included.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Less than, equal to, or greater than zero.</returns>
    public int CompareTo(OffsetDateTime other)
    {
        var minute = UtcMinute().CompareTo(other.UtcMinute());
        if (minute != 0) return minute;
        var second = Second.CompareTo(other.Second);
        return second != 0 ? second : TimeOfDay.Fraction.CompareTo(other.TimeOfDay.Fraction);
    }

    /// <inheritdoc/>
    public bool Equals(OffsetDateTime other) => Date.Equals(other.Date) && TimeOfDay.Equals(other.TimeOfDay);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OffsetDateTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, TimeOfDay);

    /// <summary>The text as it was read; of a value made in code as RFC 3339 has it, fractions without trailing zeros, <c>Z</c> for UTC.</summary>
    /// <returns>For example <c>2024-02-29T09:30:00+02:00</c>.</returns>
    public override string ToString() => AsciiText.Of(this);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        AsciiText.TryFormat(this, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        if (utf8Destination.Length < TextLength || !Date.TryFormat(utf8Destination, out _, default, null)) return false;
        utf8Destination[DateFormat.Length] = _isSmallT ? (byte)'t' : (byte)'T';
        if (!TimeOfDay.TryFormat(utf8Destination[DateTimeFormat.TimeStart..], out var rest, default, null)) return false;
        bytesWritten = DateTimeFormat.TimeStart + rest;
        return true;
    }

    /// <summary>The same date and time.</summary>
    /// <param name="value">The date and time.</param>
    public static implicit operator OffsetDateTime(DateTimeOffset value) =>
        new(DateOnly.FromDateTime(value.DateTime), new OffsetTime(TimeOnly.FromDateTime(value.DateTime), value.Offset));

    /// <summary>The same date and time; fractions finer than 100 ns are cut off.</summary>
    /// <param name="value">The date and time.</param>
    /// <exception cref="OverflowException">It is one that <see cref="TryToDateTimeOffset"/> answers false for.</exception>
    public static explicit operator DateTimeOffset(OffsetDateTime value) =>
        value.TryToDateTimeOffset(out var result) ? result : throw new OverflowException($"DateTimeOffset cannot hold {value}.");

    /// <summary>Whether date, time and offset of two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(OffsetDateTime left, OffsetDateTime right) => left.Equals(right);

    /// <summary>Whether date, time or offset of two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(OffsetDateTime left, OffsetDateTime right) => !left.Equals(right);

    /// <summary>Whether an instant is before another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(OffsetDateTime left, OffsetDateTime right) => left.CompareTo(right) < 0;

    /// <summary>Whether an instant is not after another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(OffsetDateTime left, OffsetDateTime right) => left.CompareTo(right) <= 0;

    /// <summary>Whether an instant is after another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(OffsetDateTime left, OffsetDateTime right) => left.CompareTo(right) > 0;

    /// <summary>Whether an instant is not before another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(OffsetDateTime left, OffsetDateTime right) => left.CompareTo(right) >= 0;

    private long UtcMinute() => (long)Date.DayNumber * MinutesPerDay + TimeOfDay.UtcMinute;
}
