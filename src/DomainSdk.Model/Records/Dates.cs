using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>Dates of the records, which are strings of limited precision, as values that can be compared.</summary>
public static class Dates
{
    /// <summary>The date that a string stands for, or null.</summary>
    public static TemporalRange? Of(string? date) => TemporalValue.TryParse(date, out var value) ? TemporalRange.Of(value) : null;

    /// <summary>The date, or the range of dates, or null.</summary>
    public static TemporalRange? Of(PartialDateOrRange? dates) => dates switch
    {
        PartialDateOrRange.PartialDate date => Of(date.Value),
        DateRange range => Period(range.Start, range.End),
        _ => null,
    };

    /// <summary>The period between two dates, both included; a missing one leaves its end open.</summary>
    public static TemporalRange Period(string? start, string? end) => new(Of(start)?.Start, Of(end)?.End);
}
