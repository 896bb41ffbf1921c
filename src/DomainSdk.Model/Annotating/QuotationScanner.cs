namespace DomainSdk.Model.Annotating;

/// <summary>Finds the passages of a text that stand in quotation marks; a passage within another one is part of it. The page on writing states the rules.</summary>
internal static class QuotationScanner
{
    /// <summary>The passages in the order of the text.</summary>
    public static List<QuotedSpan> Find(string text)
    {
        var spans = new List<QuotedSpan>();
        var effort = new ScanEffort(text.Length);
        for (var paragraph = 0; paragraph < text.Length;)
        {
            var separator = text.IndexOf("\n\n", paragraph, StringComparison.Ordinal);
            var end = separator < 0 ? text.Length : separator;
            ReadParagraph(text, paragraph, end, spans, effort);
            paragraph = separator < 0 ? text.Length : separator + 2;
        }

        return spans;
    }

    private static void ReadParagraph(string text, int start, int end, List<QuotedSpan> spans, ScanEffort effort)
    {
        var at = start;
        var open = spans.Count > 0 && !spans[^1].IsClosed ? spans[^1].Opening : '\0';
        var first = start;
        while (first < end && char.IsWhiteSpace(text[first])) first++;
        var isRepeated = open != '\0' && first < end && text[first] == open;
        if (open != '\0' && !isRepeated && QuotationEnd.OfUnopened(text, open, start, end) is var close and >= 0)
        {
            spans.Add(new QuotedSpan(start, close + 1, start, close, open, IsClosed: true, Continues: true));
            at = close + 1;
        }

        while (at < end)
        {
            if (Read(text, at, start, end, isRepeated && at == first, effort) is not { } span)
            {
                at++;
                continue;
            }

            spans.Add(span);
            at = span.End;

            // Where lines are paragraphs, each line of a longer quotation begins with the mark again.
            if (!span.IsClosed && at < end)
            {
                at++;
                (isRepeated, first) = (true, at);
            }
        }
    }

    private static QuotedSpan? Read(string text, int at, int start, int end, bool continues, ScanEffort effort)
    {
        var mark = text[at];
        if (Marks.ClosingOf(mark).Length > 0)
        {
            if (!Opens(text, at, start, end)) return null;
            return QuotationEnd.Of(text, at, end, effort) switch
            {
                (QuotationEnding.Closed, var close) => new QuotedSpan(at, close + 1, at + 1, close, mark, IsClosed: true, continues),
                (QuotationEnding.Open, var last) => new QuotedSpan(at, last, at + 1, last, mark, IsClosed: false, continues),
                _ => null,
            };
        }

        if (Marks.ClosingOfSingle(mark).Length > 0 && SingleMarks.Opens(text, at, start, end) && SingleMarks.FindClosing(text, at, start, end, effort) is var single and >= 0)
            return new QuotedSpan(at, single + 1, at + 1, single, mark, IsClosed: true, continues);
        return null;
    }

    /// <summary>Whether a double mark outside of quotations opens one.</summary>
    public static bool Opens(string text, int at, int start, int end)
    {
        switch (text[at])
        {
            case Marks.Straight:
                // Behind a digit stands the mark for inches or seconds.
                return !(at > start && char.IsAsciiDigit(text[at - 1])) && !Marks.LooksClosing(text, at, start, end);
            case '\u201D':
                return Marks.LooksOpening(text, at, start, end) && text.IndexOf('\u201D', at + 1, end - at - 1) >= 0;
            case '\u00BB':
                // Turned round, as German and Danish books have them.
                var (closing, opening) = (text.IndexOf('\u00AB', at + 1, end - at - 1), text.IndexOf('\u00BB', at + 1, end - at - 1));
                return Marks.LooksOpening(text, at, start, end) && closing >= 0 && (opening < 0 || closing < opening);
            default:
                return true;
        }
    }
}
