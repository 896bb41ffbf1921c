namespace DomainSdk.Integrity;

/// <summary>The span between two dates, both included; a single date is the span from itself to itself. A missing end is open.</summary>
public readonly record struct TemporalRange(TemporalValue? Start, TemporalValue? End)
{
    /// <summary>The range of a single date.</summary>
    public static TemporalRange Of(TemporalValue value) => new(value, value);

    /// <summary>True unless all of <paramref name="first"/> is certainly later than all of <paramref name="then"/>.</summary>
    public static bool CanPrecede(TemporalRange first, TemporalRange then) =>
        first.Start is not { } start || then.End is not { } end || TemporalValue.Compare(start, end) <= 0;

    /// <summary>True where the range and <paramref name="other"/> can have a day in common.</summary>
    public bool CanOverlap(TemporalRange other) => CanPrecede(this, other) && CanPrecede(other, this);
}
