namespace DomainSdk.Model;

/// <content>The place in a row.</content>
public abstract partial record PartialDateOrRange : IComparable<PartialDateOrRange>
{
    /// <summary>The place in a row, as that of the dates: 2020, 2020-01, 2020-01-01; see <see cref="Integrity.TemporalRange.CompareTo"/>.</summary>
    /// <param name="other">The other date or range.</param>
    public int CompareTo(PartialDateOrRange? other) => other is null ? 1 : Nullable.Compare(Dates.Of(this), Dates.Of(other));

    /// <summary>Whether the left date stands before the right one in a row; nothing stands before everything.</summary>
    public static bool operator <(PartialDateOrRange? left, PartialDateOrRange? right) => Comparer<PartialDateOrRange>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left date stands before the right one in a row, or at the same place.</summary>
    public static bool operator <=(PartialDateOrRange? left, PartialDateOrRange? right) => Comparer<PartialDateOrRange>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the left date stands behind the right one in a row.</summary>
    public static bool operator >(PartialDateOrRange? left, PartialDateOrRange? right) => Comparer<PartialDateOrRange>.Default.Compare(left, right) > 0;

    /// <summary>Whether the left date stands behind the right one in a row, or at the same place.</summary>
    public static bool operator >=(PartialDateOrRange? left, PartialDateOrRange? right) => Comparer<PartialDateOrRange>.Default.Compare(left, right) >= 0;
}
