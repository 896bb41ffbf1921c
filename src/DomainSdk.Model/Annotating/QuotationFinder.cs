namespace DomainSdk.Model.Annotating;

/// <summary>Finds the quotations of a text, and decides which become drafts.</summary>
internal static class QuotationFinder
{
    public static IReadOnlyList<FoundQuotation> Find(SeedText text)
    {
        var found = new List<FoundQuotation>();
        foreach (var line in text.AlternativeHeadline is null ? [text.Headline] : new[] { text.Headline, text.AlternativeHeadline }) found.AddRange(Outside(line, QuotationPlace.Headline));
        found.AddRange(Outside(text.Lead, QuotationPlace.Lead));

        var spans = QuotationScanner.Find(text.Body);
        var attributions = new AttributionFinder(text.Body, spans).Find();
        for (var i = 0; i < spans.Count; i++) found.Add(Judge(text.Body, spans[i], attributions[i]));
        return found;
    }

    private static IEnumerable<FoundQuotation> Outside(string text, QuotationPlace place) => QuotationScanner.Find(text).Select(span => new FoundQuotation
    {
        Place = place,
        Start = span.WordsStart,
        End = span.WordsEnd,
        IsClosed = span.IsClosed,
        Verdict = QuotationVerdict.OutsideBody,
    });

    private static FoundQuotation Judge(string text, QuotedSpan span, Attribution? attribution)
    {
        var (start, end) = (span.WordsStart, span.WordsEnd);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var verdict = Verdict(text, span, start, end, attribution);
        var drafted = verdict == QuotationVerdict.Drafted ? attribution : null;
        return new FoundQuotation
        {
            Place = QuotationPlace.Body,
            Start = start,
            End = end,
            IsClosed = span.IsClosed,
            Verdict = verdict,
            Basis = drafted?.Basis ?? AttributionBasis.None,
            AttributionText = drafted?.Name,
            Role = drafted?.Role,
            Cue = drafted?.Cue,
        };
    }

    private static QuotationVerdict Verdict(string text, QuotedSpan span, int start, int end, Attribution? attribution)
    {
        if (start == end) return QuotationVerdict.Empty;
        var words = Tokenizer.Read(text, start, end).Where(t => t.IsWord).ToList();
        if (words.Count == 0) return QuotationVerdict.Empty;

        // Punctuation of speech at the end, or a colon before it, makes a sentence of the shortest quotation.
        var last = text[end - 1];
        var isSpeech = last is '.' or ',' or '!' or '?' or '\u2026' or '\u2014' || Beside(text, span.End) is ',' && attribution?.Cue is not null || Colon(text, span.Start);
        var hasReport = attribution is { Basis: not AttributionBasis.Nearby };
        if (words.Count == 1 && !(hasReport && isSpeech && IsDirectlyBeside(text, span))) return QuotationVerdict.SingleWord;
        if (words.Count <= 6 && words.All(IsOfTitle) && words.Exists(w => w.Text.Length > 1) && !(hasReport && isSpeech && IsDirectlyBeside(text, span))) return QuotationVerdict.Title;
        var isSentence = !char.IsLower(text[start]) && isSpeech;
        return attribution is null && !isSentence && !IsDirectlyBeside(text, span) ? QuotationVerdict.Unreported : QuotationVerdict.Drafted;
    }

    private static bool IsOfTitle(Token word) => !char.IsLower(word.Text[0]) || WordLists.Links.Contains(word.Word) || word.Word is "a" or "an" or "to" or "in" or "on" or "at";

    // Between the marks and the reporting words stands nothing but punctuation: they begin or end there.
    private static bool IsDirectlyBeside(string text, QuotedSpan span)
    {
        if (Colon(text, span.Start)) return true;
        var behind = Tokenizer.Read(text, span.End, Math.Min(text.Length, span.End + 120)).SkipWhile(t => !t.IsWord && !t.EndsSentence).TakeWhile(t => t.IsWord).Take(6).ToList();
        if (behind.Exists(t => t.IsVerb)) return true;
        var before = Tokenizer.Read(text, Math.Max(0, span.Start - 60), span.Start);
        while (before.Count > 0 && before[^1].Text == ",") before.RemoveAt(before.Count - 1);
        return before.Count > 0 && before[^1].IsVerb && text[span.WordsEnd - 1] is not (',' or '.') ? Beside(text, span.Start - 2) == ',' : before.Count > 0 && before[^1].IsVerb;
    }

    private static char Beside(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    private static bool Colon(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && char.IsWhiteSpace(text[at])) at--;
        return at >= 0 && text[at] == ':';
    }
}
