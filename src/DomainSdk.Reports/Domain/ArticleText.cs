using System.Globalization;
using DomainSdk.Integrity;
using DomainSdk.Reports.Content;
using DomainSdk.Schema.Json;

namespace DomainSdk.Reports.Domain;

/// <summary>The text of an article.</summary>
/// <param name="Value">The text.</param>
/// <param name="Unit">What positions in it count.</param>
internal sealed record ArticleText(string Value, OffsetUnit Unit)
{
    /// <summary>Where the passage of a statement lies, or null where it does not lie in the text.</summary>
    public (int Start, int End)? Find(JsonNode statement)
    {
        if (Number(statement, "start") is not { } first || Number(statement, "end") is not { } last) return null;
        var start = TextOffsets.ToIndex(Value, first, Unit);
        var end = TextOffsets.ToIndex(Value, last, Unit);
        if (start < 0 || end < start) return null;

        // A finding tells of a position within a character; here the whole character is shown.
        if (TextOffsets.SplitsPair(Value, start)) start--;
        if (TextOffsets.SplitsPair(Value, end)) end++;
        return (start, end);
    }

    /// <summary>A position of a statement's selector.</summary>
    public static long? Number(JsonNode statement, string member) =>
        long.TryParse(NodeText.At(statement, "selector", member), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
