namespace DomainSdk.Model.Annotating;

/// <summary>Finds the reporting words beside one quotation, and by them its speaker.</summary>
internal static class Reporting
{
    private const int FarthestVerb = 20;
    private const int FarthestVerbOfFragment = 5;

    private static readonly string[] s_sources = ["selon", "laut", "según", "secondo", "segundo", "volgens", "według", "словам"];

    /// <summary>Who speaks, by the words behind a quotation: <c>"…," said X</c>, <c>"…," X said</c>, <c>"…," according to X</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The quotation.</param>
    /// <param name="end">Where the next one, or the end of the paragraph, stands.</param>
    public static Attribution? Behind(string text, QuotedSpan span, int end)
    {
        var gap = Tokenizer.Read(text, span.End, end);
        var stop = gap.FindIndex(t => t.EndsSentence || t.Text == ";");
        if (stop >= 0) gap.RemoveRange(stop, gap.Count - stop);
        var goesOn = gap.Count > 0 && !gap[0].IsWord;
        while (gap.Count > 0 && (gap[0].Text is "," or ":" || gap[0].IsDash)) gap.RemoveAt(0);
        if (gap.Count == 0 || !gap[0].IsWord) return null;

        // A quotation that ends a sentence has its words of reporting in small letters, or none.
        var last = span.WordsEnd > span.WordsStart ? text.AsSpan(span.WordsStart, span.WordsEnd - span.WordsStart).TrimEnd() : default;
        if (last.Length == 0 || (last[^1] == '.' && !goesOn && char.IsUpper(gap[0].Text[0]))) return null;
        var isWhole = goesOn || last[^1] is ',' or '?' or '!' or '.' or '\u2026' or '-' or '\u2014';

        var subject = new Subject(text, gap);
        if (Source(gap, 0) is (var source and > 0)) return With(subject.Behind(source - 1), text, gap[0].Start, gap[source - 1].End);
        var verb = 0;
        while (verb < gap.Count && gap[verb].IsBetween) verb++;
        if (verb < gap.Count && gap[verb].IsVerb && !WordLists.IsAddressing(gap[verb].Word) && subject.Behind(verb) is { } inverted) return With(inverted, text, gap[verb].Start, gap[verb].End);
        verb = gap.FindIndex(0, Math.Min(gap.Count, isWhole ? FarthestVerb : FarthestVerbOfFragment), t => t.IsVerb && !IsNoun(gap, t));
        return verb <= 0 ? null : With(subject.Before(verb), text, gap[verb].Start, gap[verb].End);
    }

    /// <summary>Who speaks, by the words before a quotation: <c>X said: "…"</c>, <c>according to X, "…"</c>, <c>X: "…"</c>, or between its parts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence, or the text behind the quotation before, begins.</param>
    /// <param name="end">Where the quotation begins.</param>
    public static Attribution? Before(string text, int start, int end)
    {
        var gap = Tokenizer.Read(text, start, end);
        if (gap.Count == 0 || gap[^1].EndsSentence) return null;
        var stop = gap.FindLastIndex(t => t.EndsSentence || t.Text == ";");
        if (stop >= 0) gap.RemoveRange(0, stop + 1);
        while (gap.Count > 0 && !gap[0].IsWord) gap.RemoveAt(0);
        if (gap.Count == 0) return null;

        var subject = new Subject(text, gap);
        for (var at = 0; at < gap.Count; at++)
        {
            if (Source(gap, at) is var source and > 0 && subject.Behind(source - 1) is { } named) return With(named, text, gap[at].Start, gap[source - 1].End);
        }

        for (var verb = gap.Count - 1; verb >= 0; verb--)
        {
            if (!gap[verb].IsVerb || IsNoun(gap, gap[verb])) continue;
            var found = verb > 0 ? subject.Before(verb) : null;
            found ??= verb == 0 || !gap[verb - 1].IsWord || (verb == 1 && WordLists.Between.Contains(gap[0].Word)) ? WordLists.IsAddressing(gap[verb].Word) ? null : subject.Behind(verb) : null;
            if (found is not null) return With(found, text, gap[verb].Start, gap[verb].End);
        }

        return Speech(text, gap);
    }

    // 'X: "…"', as interviews have it.
    private static Attribution? Speech(string text, List<Token> gap)
    {
        if (gap.Count is < 2 or > 6 || gap[^1].Text != ":" || !gap[0].IsName || NameRun.Forward(gap, 0, gap.Count - 1) != gap.Count - 1) return null;
        return NameRun.Split(text, gap, 0, gap.Count - 1) is { Name: { } name, Role: var role } ? new Attribution(name, role, null, AttributionBasis.Name) : null;
    }

    private static int Source(List<Token> gap, int at) =>
        gap[at].Word == "according" && at + 1 < gap.Count && gap[at + 1].Word == "to" ? at + 2 : s_sources.Contains(gap[at].Word, StringComparer.Ordinal) ? at + 1 : 0;

    // 'the report', 'his answer': a noun of the same form.
    private static bool IsNoun(List<Token> gap, Token token)
    {
        var at = gap.IndexOf(token);
        return at > 0 && gap[at - 1].Word is "the" or "a" or "an" or "this" or "that" or "his" or "her" or "its" or "their" or "no" or "any" or "of" or "to" && at > 0;
    }

    private static Attribution? With(Attribution? found, string text, int start, int end) => found is null ? null : found with { Cue = text[start..end] };
}
