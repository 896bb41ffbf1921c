namespace DomainSdk.Integrity;

/// <summary>The span between two dates, both included; a single date is the span from itself to itself. A missing end is open.</summary>
/// <remarks>In a row they stand by their start (see <see cref="TemporalValue.CompareTo"/>), an open one first, and then by their end, an open one last.</remarks>
public readonly record struct TemporalRange(TemporalValue? Start, TemporalValue? End) : IComparable<TemporalRange>, IComparable
{
    /// <summary>The range of a single date.</summary>
    public static TemporalRange Of(TemporalValue value) => new(value, value);

    /// <summary>True unless all of <paramref name="first"/> is certainly later than all of <paramref name="then"/>.</summary>
    public static bool CanPrecede(TemporalRange first, TemporalRange then) =>
        first.Start is not { } start || then.End is not { } end || TemporalValue.Compare(start, end) <= 0;

    /// <summary>True where the range and <paramref name="other"/> can have a day in common.</summary>
    public bool CanOverlap(TemporalRange other) => CanPrecede(this, other) && CanPrecede(other, this);

    /// <summary>The place in a row: by the start, an open one first, then by the end, an open one last.</summary>
    /// <param name="other">The other span.</param>
    public int CompareTo(TemporalRange other)
    {
        var order = Nullable.Compare(Start, other.Start);
        if (order != 0) return order;
        return (End, other.End) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            ({ } left, { } right) => left.CompareTo(right),
        };
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
