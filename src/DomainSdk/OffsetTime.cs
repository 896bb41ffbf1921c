using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <summary>
/// A time of day with its offset to UTC: a string of the format <c>time</c>, full-time of RFC 3339 section 5.6. Two are equal where both
/// parts are; <see cref="UtcTime"/> compares points of the day. Leap seconds have no such value.
/// </summary>
/// <param name="Time">The local time, to 100 ns.</param>
/// <param name="Offset">What the local time is ahead of UTC: whole minutes, less than a day.</param>
public readonly record struct OffsetTime(TimeOnly Time, TimeSpan Offset) : IParsable<OffsetTime>, IUtf8SpanFormattable
{
    /// <summary>The length of the longest text.</summary>
    internal const int MaxLength = 22;

    /// <summary>The same point of the day in UTC.</summary>
    public TimeOnly UtcTime => Time.Add(-Offset);

    /// <summary>Reads a time.</summary>
    /// <param name="s">A string of the format <c>time</c>.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is not of the format, or a leap second.</exception>
    public static OffsetTime Parse(string s) => Parse(s, null);

    /// <summary>Reads a time.</summary>
    /// <param name="s">A string of the format <c>time</c>.</param>
    /// <param name="provider">Not used: the format is the same everywhere.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is not of the format, or a leap second.</exception>
    public static OffsetTime Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var value) ? value : throw new FormatException($"'{s}' is not a time with an offset.");

    /// <summary>Reads a time, or says that there is none.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: the format is the same everywhere.</param>
    /// <param name="result">The time.</param>
    /// <returns>Whether the text is of the format <c>time</c>, and no leap second.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OffsetTime result) =>
        TryParse(Encoding.UTF8.GetBytes(s ?? ""), out result);

    /// <summary>The text as RFC 3339 has it, fractions without trailing zeros, <c>Z</c> for UTC.</summary>
    /// <returns>For example <c>09:30:00+02:00</c>.</returns>
    public override string ToString()
    {
        Span<byte> text = stackalloc byte[MaxLength];
        TryFormat(text, out var length, default, null);
        return Encoding.UTF8.GetString(text[..length]);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (!Time.TryFormat(utf8Destination, out bytesWritten, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)) return false;
        var rest = utf8Destination[bytesWritten..];
        var minutes = (int)Offset.TotalMinutes;
        var size = Math.Abs(minutes);
        var fits = minutes == 0
            ? Utf8.TryWrite(rest, $"Z", out var more)
            : Utf8.TryWrite(rest, CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{size / 60:00}:{size % 60:00}", out more);
        bytesWritten += more;
        return fits;
    }

    internal static bool TryParse(ReadOnlySpan<byte> utf8, out OffsetTime value)
    {
        var parsed = DateFormats.TryParseTime(utf8, out var ticks, out var offset);
        value = parsed ? new OffsetTime(new TimeOnly(ticks), TimeSpan.FromMinutes(offset)) : default;
        return parsed;
    }
}
