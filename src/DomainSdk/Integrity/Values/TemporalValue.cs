using System.Globalization;

namespace DomainSdk.Integrity;

/// <summary>How finely a date is known.</summary>
public enum TemporalPrecision
{
    /// <summary>The year only: <c>2020</c>.</summary>
    Year,

    /// <summary>Year and month: <c>2020-11</c>.</summary>
    Month,

    /// <summary>A calendar day: <c>2020-11-09</c>.</summary>
    Day,

    /// <summary>A point in time with its offset from UTC: <c>2020-11-09T21:00:00Z</c>.</summary>
    Instant,
}

/// <summary>
/// A date as far as it is known: a year, a month, a day or a point in time. Two of them compare at the coarser precision of
/// the two, so 2020-11 is neither before nor after 2020-11-09. A point in time counts, against anything coarser, as the date it
/// is written with; two points in time compare after their offsets are taken into account.
/// </summary>
/// <remarks>
/// <see cref="Compare"/> tells what is certainly before what, and leaves the rest open. To put values into a row, <see cref="CompareTo"/> orders them
/// by the day that they begin with, the coarser before the finer (2020, 2020-01, 2020-01-01), and points in time on one day as such.
/// </remarks>
public readonly record struct TemporalValue : IComparable<TemporalValue>, IComparable
{
    private readonly DateOnly _date;
    private readonly DateTimeOffset _instant;

    private TemporalValue(TemporalPrecision precision, DateOnly date, DateTimeOffset instant)
    {
        Precision = precision;
        _date = date;
        _instant = instant;
    }

    /// <summary>How finely the date is known.</summary>
    public TemporalPrecision Precision { get; }

    /// <summary>The first day that the value can mean: 2020-11-01 for <c>2020-11</c>.</summary>
    public DateOnly FirstDay => _date;

    /// <summary>The last day that the value can mean: 2020-11-30 for <c>2020-11</c>.</summary>
    public DateOnly LastDay => Precision switch
    {
        TemporalPrecision.Year => new DateOnly(_date.Year, 12, 31),
        TemporalPrecision.Month => new DateOnly(_date.Year, _date.Month, DateTime.DaysInMonth(_date.Year, _date.Month)),
        _ => _date,
    };

    /// <summary>The point in time, or null for a value that is none.</summary>
    public DateTimeOffset? Instant => Precision == TemporalPrecision.Instant ? _instant : null;

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c>, <c>yyyy-MM-dd</c> or an RFC 3339 date-time.</summary>
    public static bool TryParse(string? text, out TemporalValue value)
    {
        value = default;
        if (text is null) return false;
        return text.Length switch
        {
            4 => TryParseDate(text + "-01-01", TemporalPrecision.Year, out value),
            7 => TryParseDate(text + "-01", TemporalPrecision.Month, out value),
            10 => TryParseDate(text, TemporalPrecision.Day, out value),
            >= 20 => TryParseInstant(text, out value),
            _ => false,
        };
    }

    /// <summary>The value of a calendar day.</summary>
    public static TemporalValue FromDay(DateOnly day) => new(TemporalPrecision.Day, day, default);

    /// <summary>Negative, zero or positive as <paramref name="left"/> is before, not distinguishable from or after <paramref name="right"/>.</summary>
    /// <remarks>Not an ordering: 2020-11-09 and 2020-11-10 both equal 2020-11 but not each other. For one see <see cref="CompareTo"/>.</remarks>
    public static int Compare(TemporalValue left, TemporalValue right)
    {
        var (a, b) = (left._date, right._date);
        switch (left.Precision < right.Precision ? left.Precision : right.Precision)
        {
            case TemporalPrecision.Year:
                return a.Year.CompareTo(b.Year);
            case TemporalPrecision.Month:
                return (a.Year * 12 + a.Month).CompareTo(b.Year * 12 + b.Month);
            case TemporalPrecision.Day:
                return a.CompareTo(b);
            default:
                return left._instant.CompareTo(right._instant);
        }
    }

    /// <summary>The place in a row: by the first day, then the coarser before the finer, then by the point in time. Zero for equal values only.</summary>
    /// <param name="other">The other value.</param>
    public int CompareTo(TemporalValue other)
    {
        var order = _date.CompareTo(other._date);
        if (order == 0) order = Precision.CompareTo(other.Precision);
        return order != 0 ? order : _instant.CompareTo(other._instant);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TemporalValue other => CompareTo(other),
        _ => throw new ArgumentException("The other value is no date.", nameof(obj)),
    };

    /// <summary>Whether the left value stands before the right one in a row.</summary>
    public static bool operator <(TemporalValue left, TemporalValue right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value stands before the right one in a row, or is equal.</summary>
    public static bool operator <=(TemporalValue left, TemporalValue right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value stands behind the right one in a row.</summary>
    public static bool operator >(TemporalValue left, TemporalValue right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value stands behind the right one in a row, or is equal.</summary>
    public static bool operator >=(TemporalValue left, TemporalValue right) => left.CompareTo(right) >= 0;

    private static bool TryParseDate(string text, TemporalPrecision precision, out TemporalValue value)
    {
        var valid = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        value = valid ? new TemporalValue(precision, date, default) : default;
        return valid;
    }

    private static bool TryParseInstant(string text, out TemporalValue value)
    {
        value = default;
        if (text[10] is not ('T' or 't' or ' ') || text[^1] is not ('Z' or 'z') && text[^6] is not ('+' or '-')) return false;
        if (!DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return false;

        // A leap second is the last instant of its minute as far as ordering goes.
        if (text.AsSpan(16).StartsWith(":60", StringComparison.Ordinal)) text = string.Concat(text.AsSpan(0, 16), ":59", text.AsSpan(19));
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)) return false;
        value = new TemporalValue(TemporalPrecision.Instant, date, instant);
        return true;
    }
}
