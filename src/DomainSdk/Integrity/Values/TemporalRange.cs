namespace DomainSdk.Integrity;

/// <summary>The span between two dates, both included; a single date is the span from itself to itself. A missing end is open.</summary>
/// <remarks>
/// In a row they stand by the first day that they can mean, an open one first; of those with the same, the longer ones before the shorter: 2020 to 2021,
/// 2020, 2020-01, 2020-01-01, and points in time on that day at last.
/// </remarks>
public readonly record struct TemporalRange(TemporalValue? Start, TemporalValue? End) : IComparable<TemporalRange>, IComparable
{
    /// <summary>The range of a single date.</summary>
    public static TemporalRange Of(TemporalValue value) => new(value, value);

    /// <summary>True unless all of <paramref name="first"/> is certainly later than all of <paramref name="then"/>.</summary>
    public static bool CanPrecede(TemporalRange first, TemporalRange then) =>
        first.Start is not { } start || then.End is not { } end || TemporalValue.Compare(start, end) <= 0;

    /// <summary>True where the range and <paramref name="other"/> can have a day in common.</summary>
    public bool CanOverlap(TemporalRange other) => CanPrecede(this, other) && CanPrecede(other, this);

    /// <summary>The place in a row: by the first day, then the longer before the shorter, then by the point in time. Zero for equal spans only.</summary>
    /// <param name="other">The other span.</param>
    public int CompareTo(TemporalRange other)
    {
        var order = (Start?.FirstDay ?? DateOnly.MinValue).CompareTo(other.Start?.FirstDay ?? DateOnly.MinValue);
        if (order == 0) order = (other.End?.LastDay ?? DateOnly.MaxValue).CompareTo(End?.LastDay ?? DateOnly.MaxValue);
        if (order == 0) order = Nullable.Compare(Start, other.Start);
        return order != 0 ? order : Nullable.Compare(End, other.End);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TemporalRange other => CompareTo(other),
        _ => throw new ArgumentException("The other value is no span of dates.", nameof(obj)),
    };

    /// <summary>Whether the left span stands before the right one in a row.</summary>
    public static bool operator <(TemporalRange left, TemporalRange right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left span stands before the right one in a row, or is equal.</summary>
    public static bool operator <=(TemporalRange left, TemporalRange right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left span stands behind the right one in a row.</summary>
    public static bool operator >(TemporalRange left, TemporalRange right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left span stands behind the right one in a row, or is equal.</summary>
    public static bool operator >=(TemporalRange left, TemporalRange right) => left.CompareTo(right) >= 0;
}
