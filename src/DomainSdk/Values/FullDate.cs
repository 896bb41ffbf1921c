using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DomainSdk.Runtime;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <summary>
/// A day of the proleptic Gregorian calendar: a string of the format <c>date</c>, full-date of RFC 3339 section 5.6, from year 0000 to 9999.
/// Where the year 0 does not matter, <see cref="DateOnly"/> does the same. The default is 0000-01-01.
/// </summary>
[JsonConverter(typeof(JsonCodecConverter<FullDate, FullDateCodec>))]
public readonly struct FullDate
    : IEquatable<FullDate>, IComparable<FullDate>, ISpanParsable<FullDate>, IUtf8SpanParsable<FullDate>, ISpanFormattable, IUtf8SpanFormattable
{
    private const string Name = "a date";

    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    /// <summary>Makes a date.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public FullDate(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)year, 9999U, nameof(year));
        if (!DateFormat.IsDate(year, month, day)) throw new ArgumentOutOfRangeException(nameof(day), day, $"The calendar has no such day in month {month} of the year {year}.");
        (_year, _month, _day) = ((short)year, (byte)(month - 1), (byte)(day - 1));
    }

    /// <summary>The year, 0 to 9999.</summary>
    public int Year => _year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _month + 1;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _day + 1;

    /// <summary>The days since the first of March of the year 0; negative before it.</summary>
    internal int DayNumber
    {
        get
        {
            // Years begin in March here, so that the day put in every fourth year is the last of its year.
            var year = Month > 2 ? Year : Year - 1;
            var monthFromMarch = (Month + 9) % 12;
            var leapDays = year < 0 ? -1 : year / 4 - year / 100 + year / 400;
            return year * 365 + leapDays + (153 * monthFromMarch + 2) / 5 + _day;
        }
    }

    /// <summary>Reads a date.</summary>
    /// <param name="s">A string of the format <c>date</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not of the format.</exception>
    public static FullDate Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static FullDate Parse(string s, IFormatProvider? provider) => AsciiText.Parse<FullDate>(s, Name);

    /// <inheritdoc/>
    public static FullDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => AsciiText.Parse<FullDate>(s, Name);

    /// <inheritdoc/>
    public static FullDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => AsciiText.Parse<FullDate>(utf8Text, Name);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FullDate result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FullDate result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FullDate result)
    {
        var isRead = DateFormat.TryRead(utf8Text, out var year, out var month, out var day) && utf8Text.Length == DateFormat.Length;
        result = isRead ? new FullDate(year, month, day) : default;
        return isRead;
    }

    /// <summary>The same day where <see cref="DateOnly"/> has it.</summary>
    /// <param name="date">The day.</param>
    /// <returns>False in the year 0.</returns>
    public bool TryToDateOnly(out DateOnly date)
    {
        date = Year > 0 ? new DateOnly(Year, Month, Day) : default;
        return Year > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(FullDate other) => (_year, _month, _day).CompareTo((other._year, other._month, other._day));

    /// <inheritdoc/>
    public bool Equals(FullDate other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FullDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_year, _month, _day);

    /// <summary>The date as RFC 3339 has it.</summary>
    /// <returns>For example <c>0044-03-15</c>.</returns>
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
        if (utf8Destination.Length < DateFormat.Length) return false;
        AsciiText.TwoDigits(utf8Destination, ref bytesWritten, Year / 100);
        AsciiText.TwoDigits(utf8Destination, ref bytesWritten, Year % 100);
        utf8Destination[bytesWritten++] = (byte)'-';
        AsciiText.TwoDigits(utf8Destination, ref bytesWritten, Month);
        utf8Destination[bytesWritten++] = (byte)'-';
        AsciiText.TwoDigits(utf8Destination, ref bytesWritten, Day);
        return true;
    }

    /// <summary>The same day.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator FullDate(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The same day.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="OverflowException">It is one of the year 0.</exception>
    public static explicit operator DateOnly(FullDate date) =>
        date.TryToDateOnly(out var value) ? value : throw new OverflowException($"DateOnly cannot hold {date}.");

    /// <summary>Whether two are the same day.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(FullDate left, FullDate right) => left.Equals(right);

    /// <summary>Whether two are different days.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(FullDate left, FullDate right) => !left.Equals(right);

    /// <summary>Whether a day is before another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(FullDate left, FullDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether a day is not after another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(FullDate left, FullDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a day is after another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(FullDate left, FullDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether a day is not before another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(FullDate left, FullDate right) => left.CompareTo(right) >= 0;
}
