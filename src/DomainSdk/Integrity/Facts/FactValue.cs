using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>A value of a document that a rule looks at, detached from the document.</summary>
public sealed record FactValue
{
    /// <summary>Where the value stands.</summary>
    public required FactLocation Location { get; init; }

    /// <summary>The kind of the value.</summary>
    public required JsonKind Kind { get; init; }

    /// <summary>The characters of a string, or null for other kinds and for a text that is read again when needed.</summary>
    public string? Text { get; init; }

    /// <summary>The JSON text of a value that is not a string; of an object or an array only where a condition looks at it.</summary>
    public string? Json { get; init; }

    /// <summary>The kind of entity that the string refers to (<c>x-ref</c>), or null.</summary>
    internal string? RefersTo { get; init; }

    /// <summary>The member <c>start</c> of an object that stands for a range of dates, or null.</summary>
    internal string? RangeStart { get; init; }

    /// <summary>The member <c>end</c> of an object that stands for a range of dates, or null.</summary>
    internal string? RangeEnd { get; init; }

    /// <summary>The value as a date or a range of dates, or null where it is neither.</summary>
    internal TemporalRange? AsDates()
    {
        if (Kind == JsonKind.String) return TemporalValue.TryParse(Text, out var value) ? TemporalRange.Of(value) : null;
        if (Kind != JsonKind.Object) return null;
        TemporalValue? start = TemporalValue.TryParse(RangeStart, out var s) ? s : null;
        TemporalValue? end = TemporalValue.TryParse(RangeEnd, out var e) ? e : null;
        return start is null && end is null ? null : new TemporalRange(start, end);
    }

    /// <summary>The value for messages: as JSON, shortened.</summary>
    public override string ToString()
    {
        var text = Kind switch
        {
            JsonKind.String => $"\"{Text}\"",
            JsonKind.Object when RangeStart is not null || RangeEnd is not null => $"{RangeStart ?? "…"} to {RangeEnd ?? "…"}",
            _ => Json ?? Kind.ToString(),
        };
        return text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 79), "…");
    }
}
