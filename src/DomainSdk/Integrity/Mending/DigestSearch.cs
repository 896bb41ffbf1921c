using System.Globalization;

namespace DomainSdk.Integrity;

/// <summary>Finds a passage by its length and digest alone, as stand-off records have it.</summary>
internal static class DigestSearch
{
    // Characters digested at most; a passage of a text for which that is not enough stays as it is.
    private const long MostCharacters = 200_000_000;

    /// <summary>The one passage of the length marked whose digest is that of the anchor; null where there is none, or more than one.</summary>
    public static (int Start, int End)? Find(QuotationAnchor anchor, string text, OffsetUnit unit)
    {
        if (!TryRead(anchor, out var first, out var last) || last <= first || last - first > text.Length) return null;
        var length = (int)(last - first);
        var boundaries = Boundaries(text, unit);
        if (length >= boundaries.Count || (long)length * boundaries.Count > MostCharacters) return null;

        (int Start, int End)? found = null;
        for (var i = 0; i + length < boundaries.Count; i++)
        {
            var (start, end) = (boundaries[i], boundaries[i + length]);
            if (TextOffsets.SplitsPair(text, start) || TextOffsets.SplitsPair(text, end) || QuotationCheck.Sha256(text.AsSpan(start, end - start)) != anchor.Sha256!.Text) continue;
            if (found is not null) return null;
            found = (start, end);
        }

        return found;
    }

    /// <summary>The passage that the positions mark, in UTF-16 code units, or null where they mark none.</summary>
    public static (int Start, int End)? Marked(QuotationAnchor anchor, string text, OffsetUnit unit)
    {
        if (!TryRead(anchor, out var first, out var last)) return null;
        var (start, end) = (TextOffsets.ToIndex(text, first, unit), TextOffsets.ToIndex(text, last, unit));
        return start < 0 || end <= start ? null : (start, end);
    }

    private static bool TryRead(QuotationAnchor anchor, out long start, out long end)
    {
        end = 0;
        return long.TryParse(anchor.Start.Json, NumberStyles.None, CultureInfo.InvariantCulture, out start) && long.TryParse(anchor.End.Json, NumberStyles.None, CultureInfo.InvariantCulture, out end);
    }

    private static List<int> Boundaries(string text, OffsetUnit unit)
    {
        var boundaries = new List<int>(text.Length + 1);
        for (var i = 0; i <= text.Length; i++)
            if (unit == OffsetUnit.Utf16 || !TextOffsets.SplitsPair(text, i)) boundaries.Add(i);
        return boundaries;
    }
}
