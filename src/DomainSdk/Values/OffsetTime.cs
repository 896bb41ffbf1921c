using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DomainSdk.Runtime;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <summary>
/// A time of day with its offset to UTC: a string of the format <c>time</c>, full-time of RFC 3339 section 5.6, leap seconds and fractions of any
/// number of digits included. One that was read is written back as it came. Two are equal where the local time and the offset are, whatever
/// their spelling: <c>09:30:00Z</c> is <c>09:30:00.0+00:00</c>, but not <c>10:30:00+01:00</c>; <see cref="UtcTime"/> compares points of the day.
/// </summary>
[JsonConverter(typeof(JsonCodecConverter<OffsetTime, OffsetTimeCodec>))]
public readonly record struct OffsetTime : IParsable<OffsetTime>, IUtf8SpanParsable<OffsetTime>, IUtf8SpanFormattable
{
    private const int LeapSecond = 60;

    private readonly SecondFraction _fraction;
    private readonly short _minuteOfDay;
    private readonly short _offset;
    private readonly byte _second;
    private readonly OffsetSpelling _spelling;

    /// <summary>Joins a local time and its offset.</summary>
    /// <param name="Time">The local time, to 100 ns.</param>
    /// <param name="Offset">What the local time is ahead of UTC: whole minutes, less than a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not whole minutes or not less than a day.</exception>
    public OffsetTime(TimeOnly Time, TimeSpan Offset) => (this.Time, this.Offset) = (Time, Offset);

    private OffsetTime(TimeParts time, ReadOnlySpan<byte> text)
    {
        _fraction = new SecondFraction(text.Slice(TimeParts.FractionStart - (time.FractionDigits == 0 ? 1 : 0), time.FractionDigits));
        (_minuteOfDay, _second, _offset) = ((short)time.MinuteOfDay, (byte)time.Second, time.OffsetMinutes);
        _spelling = text[^1] switch
        {
            (byte)'Z' => OffsetSpelling.Z,
            (byte)'z' => OffsetSpelling.SmallZ,
            _ => text[^6] == '-' ? OffsetSpelling.Minus : OffsetSpelling.Plus,
        };
    }

    private enum OffsetSpelling : byte
    {
        /// <summary>The letter for UTC.</summary>
        Z,

        /// <summary>The same in lower case.</summary>
        SmallZ,

        /// <summary>Hours and minutes ahead of UTC.</summary>
        Plus,

        /// <summary>Hours and minutes behind UTC; with 00:00, where the offset of the place is not known.</summary>
        Minus,
    }

    /// <summary>The local time to 100 ns, finer fractions cut off; of a leap second the last moment before it.</summary>
    public TimeOnly Time
    {
        get
        {
            var (second, ticks) = IsLeapSecond ? (LeapSecond - 1, (int)TimeSpan.TicksPerSecond - 1) : (_second, _fraction.Ticks);
            return new TimeOnly(_minuteOfDay * TimeSpan.TicksPerMinute + second * TimeSpan.TicksPerSecond + ticks);
        }

        init
        {
            (_minuteOfDay, _second) = ((short)(value.Hour * 60 + value.Minute), (byte)value.Second);
            _fraction = SecondFraction.FromTicks(value.Ticks % TimeSpan.TicksPerSecond);
        }
    }

    /// <summary>What the local time is ahead of UTC: whole minutes, less than a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not whole minutes or not less than a day.</exception>
    public TimeSpan Offset
    {
        get => TimeSpan.FromMinutes(_offset);

        init
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(value.Ticks % TimeSpan.TicksPerMinute, 0, nameof(Offset));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value.Duration(), TimeSpan.FromDays(1), nameof(Offset));
            _offset = (short)(value.Ticks / TimeSpan.TicksPerMinute);
            _spelling = _offset switch { 0 => OffsetSpelling.Z, < 0 => OffsetSpelling.Minus, _ => OffsetSpelling.Plus };
        }
    }

    /// <summary>The hour of the local time, 0 to 23.</summary>
    public int Hour => _minuteOfDay / 60;

    /// <summary>The minute of the local time, 0 to 59.</summary>
    public int Minute => _minuteOfDay % 60;

    /// <summary>The second, 0 to 60; 60 is a leap second.</summary>
    public int Second => _second;

    /// <summary>The fraction of the second in nanoseconds, 0 to 999,999,999; finer digits are cut off.</summary>
    public int Nanosecond => _fraction.Nanoseconds;

    /// <summary>The digits of the fraction of the second as written; empty where it has none.</summary>
    public string FractionDigits => _fraction.Digits;

    /// <summary>Whether this is the second that is put in at the end of a day in UTC.</summary>
    public bool IsLeapSecond => _second == LeapSecond;

    /// <summary>The same point of the day in UTC, as near as <see cref="Time"/> is.</summary>
    public TimeOnly UtcTime => Time.Add(-Offset);

    /// <summary>The length of the text in bytes.</summary>
    internal int TextLength => 8 + (_fraction.Length == 0 ? 0 : _fraction.Length + 1) + (_spelling <= OffsetSpelling.SmallZ ? 1 : 6);

    /// <summary>The minute in UTC, from the beginning of the local day.</summary>
    internal int UtcMinute => _minuteOfDay - _offset;

    /// <summary>The fraction of the second.</summary>
    internal SecondFraction Fraction => _fraction;

    /// <summary>Reads a time.</summary>
    /// <param name="s">A string of the format <c>time</c>.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is not of the format.</exception>
    public static OffsetTime Parse(string s) => Parse(s, null);

    /// <summary>Reads a time.</summary>
    /// <param name="s">A string of the format <c>time</c>.</param>
    /// <param name="provider">Not used: the format is the same everywhere.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is not of the format.</exception>
    public static OffsetTime Parse(string s, IFormatProvider? provider) => AsciiText.Parse<OffsetTime>(s, "a time with an offset");

    /// <inheritdoc/>
    public static OffsetTime Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => AsciiText.Parse<OffsetTime>(utf8Text, "a time with an offset");

    /// <summary>Reads a time, or says that there is none.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: the format is the same everywhere.</param>
    /// <param name="result">The time.</param>
    /// <returns>Whether the text is of the format <c>time</c>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OffsetTime result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out OffsetTime result)
    {
        var isRead = TimeFormat.TryRead(utf8Text, out var time);
        result = isRead ? new OffsetTime(time, utf8Text) : default;
        return isRead;
    }

    /// <summary>The local time and the offset.</summary>
    /// <param name="Time">The local time.</param>
    /// <param name="Offset">What it is ahead of UTC.</param>
    public void Deconstruct(out TimeOnly Time, out TimeSpan Offset) => (Time, Offset) = (this.Time, this.Offset);

    /// <inheritdoc/>
    public bool Equals(OffsetTime other) =>
        (_minuteOfDay, _second, _offset) == (other._minuteOfDay, other._second, other._offset) && _fraction.Equals(other._fraction);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_minuteOfDay, _second, _offset, _fraction);

    /// <summary>The text as it was read; of a time made in code as RFC 3339 has it, fractions without trailing zeros, <c>Z</c> for UTC.</summary>
    /// <returns>For example <c>09:30:00+02:00</c>.</returns>
    public override string ToString() => AsciiText.Of(this);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        if (utf8Destination.Length < TextLength) return false;
        AsciiText.TwoDigits(utf8Destination, ref bytesWritten, Hour);
        utf8Destination[bytesWritten++] = (byte)':';
        AsciiText.TwoDigits(utf8Destination, ref bytesWritten, Minute);
        utf8Destination[bytesWritten++] = (byte)':';
        AsciiText.TwoDigits(utf8Destination, ref bytesWritten, Second);
        _fraction.Write(utf8Destination, ref bytesWritten);
        utf8Destination[bytesWritten++] = "Zz+-"u8[(int)_spelling];
        if (_spelling <= OffsetSpelling.SmallZ) return true;
        var minutes = Math.Abs((int)_offset);
        AsciiText.TwoDigits(utf8Destination, ref bytesWritten, minutes / 60);
        utf8Destination[bytesWritten++] = (byte)':';
        AsciiText.TwoDigits(utf8Destination, ref bytesWritten, minutes % 60);
        return true;
    }
}
