namespace DomainSdk.Model.Annotating;

/// <summary>How a quotation ends.</summary>
internal enum QuotationEnding
{
    /// <summary>With its closing mark.</summary>
    Closed,

    /// <summary>With its paragraph, or with a line that begins with the opening mark again.</summary>
    Open,

    /// <summary>Not at all: the mark is a stray one.</summary>
    Stray,
}

/// <summary>Finds where a quotation in double marks ends.</summary>
internal static class QuotationEnd
{
    /// <summary>How a quotation ends, and where: at its closing mark, or behind its last character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="opening">Its opening mark.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="effort">How far may be looked ahead.</param>
    public static (QuotationEnding Ending, int At) Of(string text, int opening, int end, ScanEffort effort)
    {
        var mark = text[opening];
        var line = RepeatedAtLine(text, opening, end);
        var found = mark == Marks.Straight ? OfStraight(text, opening, line) : OfPair(text, opening, line);
        if (effort.Spend(found.Ending == QuotationEnding.Stray ? line - opening : found.At - opening)) return found;
        var first = text.AsSpan(opening + 1, end - opening - 1).IndexOfAny(Marks.ClosingOf(mark));
        return first < 0 ? (QuotationEnding.Open, end) : (QuotationEnding.Closed, opening + 1 + first);
    }

    /// <summary>Where a quotation ends that goes on from the paragraph before without a mark of its own, or -1.</summary>
    public static int OfUnopened(string text, char mark, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (mark == Marks.Straight && text[at] == mark) return !IsInches(text, at, start, end) && Marks.LooksClosing(text, at, start, end) ? at : -1;
            if (mark == Marks.Straight) continue;
            if (text[at] == mark) return -1;
            if (text[at] == Marks.ClosingOf(mark)[0]) return at;
        }

        return -1;
    }

    private static (QuotationEnding Ending, int At) OfStraight(string text, int opening, int end)
    {
        var depth = 0;
        for (var at = opening + 1; at < end; at++)
        {
            if (text[at] != Marks.Straight || IsInches(text, at, opening, end)) continue;
            if (Marks.LooksOpening(text, at, opening + 1, end) && at > opening + 1)
            {
                // A quotation in the same marks within this one needs two more of them; with one more, the opening mark was a stray one.
                var more = text.AsSpan(at + 1, end - at - 1).Count(Marks.Straight);
                if (more == 1 && depth == 0) return (QuotationEnding.Stray, opening);
                if (more >= 2)
                {
                    depth++;
                    continue;
                }
            }

            if (depth == 0) return (QuotationEnding.Closed, at);
            depth--;
        }

        var other = text.IndexOf('\u201D', opening + 1, end - opening - 1);
        return other >= 0 ? (QuotationEnding.Closed, other) : (QuotationEnding.Open, end);
    }

    private static (QuotationEnding Ending, int At) OfPair(string text, int opening, int line)
    {
        var mark = text[opening];
        foreach (var closing in Marks.ClosingOf(mark))
        {
            var depth = 0;
            var first = -1;
            for (var at = opening + 1; at < line; at++)
            {
                if (text[at] == closing && (closing != Marks.Straight || Marks.LooksClosing(text, at, opening, line)))
                {
                    if (depth-- == 0) return (QuotationEnding.Closed, at);
                    if (first < 0) first = at;
                }
                else if (text[at] == mark && mark != closing)
                {
                    depth++;
                }
            }

            // More are opened than closed: the first of them is a stray one if another stands before the first closing mark.
            if (first >= 0) return (QuotationEnding.Stray, opening);
        }

        return (QuotationEnding.Open, line);
    }

    // A line that begins with the opening mark, while the quotation is open, begins its next paragraph.
    private static int RepeatedAtLine(string text, int opening, int end)
    {
        var mark = text[opening];
        for (var at = text.IndexOf('\n', opening, end - opening); at >= 0; at = text.IndexOf('\n', at + 1, end - at - 1))
        {
            var next = at + 1;
            while (next < end && text[next] is ' ' or '\t' && next < end) next++;
            if (next >= end || text[next] != mark || !Marks.LooksOpening(text, next, at + 1, end)) continue;
            return text.AsSpan(opening + 1, at - opening - 1).IndexOfAny(Marks.ClosingOf(mark)) < 0 ? at : end;
        }

        return end;
    }

    // Within a quotation a mark behind a digit is that for inches where the next one closes the quotation.
    private static bool IsInches(string text, int at, int start, int end)
    {
        if (at == start || !char.IsAsciiDigit(text[at - 1])) return false;
        var next = at + 1 >= end ? -1 : text.IndexOf(Marks.Straight, at + 1, end - at - 1);
        return next >= 0 && Marks.LooksClosing(text, next, start, end);
    }
}
