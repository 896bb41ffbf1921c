namespace DomainSdk.Model.Annotating;

/// <summary>Tells single quotation marks from apostrophes.</summary>
internal static class SingleMarks
{
    private static readonly string[] s_elisions = ["tis", "twas", "twill", "em", "til", "till", "cause", "bout", "round", "n", "cos", "cuz"];

    /// <summary>Whether a single mark opens a quotation rather than standing for letters left out.</summary>
    public static bool Opens(string text, int at, int start, int end)
    {
        if (!Marks.LooksOpening(text, at, start, end)) return false;
        if (text[at] is not ('\'' or '\u2018')) return true;
        var word = at + 1;
        while (word < end && char.IsLetterOrDigit(text[word])) word++;
        var first = text[(at + 1)..word];
        var isYears = first.Length is 2 or 3 && char.IsAsciiDigit(first[0]) && char.IsAsciiDigit(first[1]);
        return !isYears && !s_elisions.Contains(first, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The closing mark of a quotation, or -1. A mark between letters is an apostrophe. One behind an s, before a small letter, is taken for that of a
    /// possessive as long as the paragraph has a better one.
    /// </summary>
    public static int FindClosing(string text, int opening, int start, int end, ScanEffort effort)
    {
        var closing = Marks.ClosingOfSingle(text[opening]);
        var possessive = -1;
        if (!effort.Spend(1)) return -1;
        for (var at = opening + 1; at < end; at++)
        {
            var mark = text[at];
            if (Marks.ClosingOf(mark).Length > 0 && QuotationScanner.Opens(text, at, opening + 1, end))
            {
                // Double marks within single ones: what is in them belongs to them.
                if (!effort.Spend(1)) return -1;
                if (QuotationEnd.Of(text, at, end, effort) is (QuotationEnding.Closed, var inner)) at = inner;
                continue;
            }

            if (mark == text[opening] && at > opening + 1 && Marks.LooksOpening(text, at, start, end)) break;
            if (closing.IndexOf(mark, StringComparison.Ordinal) < 0 || at == opening + 1 || !Marks.LooksClosing(text, at, opening, end)) continue;
            if (!IsPossessive(text, at, end)) return at;
            if (possessive < 0) possessive = at;
        }

        effort.Spend(end - opening);
        return possessive;
    }

    private static bool IsPossessive(string text, int at, int end) =>
        text[at] is '\'' or Marks.Apostrophe && text[at - 1] is 's' or 'S' && at + 2 < end && text[at + 1] == ' ' && char.IsLower(text[at + 2]);
}
