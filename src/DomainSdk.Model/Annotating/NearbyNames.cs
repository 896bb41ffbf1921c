namespace DomainSdk.Model.Annotating;

/// <summary>Names before a place of the text, outside of quotations: the nearest sentence's first name stands for a pronoun.</summary>
internal sealed class NearbyNames(string text, IReadOnlyList<QuotedSpan> spans, Paragraphs paragraphs)
{
    // A pronoun takes its name from its own paragraph or from one before it, not from farther away.
    private const int MostParagraphs = 3;
    private const int FarthestName = 12;
    private const int Farthest = 1500;

    /// <summary>The name that a pronoun most likely stands for, or null.</summary>
    public string? Before(int at, string pronoun)
    {
        var isPerson = pronoun is not ("it" or "they" or "es" or "sie" or "on" or "nous" or "we" or "wir");
        var end = at;
        for (var count = 0; count < MostParagraphs && end > 0; count++)
        {
            var (start, _) = paragraphs.Around(end - 1, end - 1);
            foreach (var sentence in Sentences(start, end).AsEnumerable().Reverse())
            {
                if (FirstName(sentence, isPerson) is { } name) return name;
            }

            end = Math.Max(0, start - 2);
        }

        return null;
    }

    /// <summary>The subject of the sentence just before a quotation, where it reports what that subject says.</summary>
    public Attribution? ReportingSentence(int start, int end)
    {
        if (Sentences(start, end) is not [.., { Count: > 0 } sentence] || !sentence[^1].EndsSentence) return null;
        var subject = new Subject(text, sentence);
        var verb = sentence.FindIndex(t => t.IsVerb);
        if (verb <= 0 || subject.Before(verb) is not { } found) return null;
        return found is { PronounAt: >= 0, Pronoun: { } pronoun } ? Before(found.PronounAt, pronoun) is { } name ? found with { Name = name } : null : found;
    }

    private string? FirstName(List<Token> sentence, bool isPerson)
    {
        var verb = sentence.FindIndex(t => t.IsVerb);
        var subject = new Subject(text, sentence);
        if (verb >= 0 && ((verb > 0 ? subject.Before(verb) : null) ?? subject.Behind(verb)) is { Name: { } speaker }) return speaker;
        for (var at = 0; at < sentence.Count && at < FarthestName; at++)
        {
            if (!sentence[at].IsName) continue;
            var last = NameRun.Forward(sentence, at, sentence.Count);
            var (_, name) = NameRun.Split(text, sentence, at, last);
            if (name is not null && !sentence[last - 1].IsPossessive && !(isPerson && WordLists.Bodies.Contains(sentence[last - 1].Word))) return name;
            at = last - 1;
        }

        return null;
    }

    // The quotations of a stretch, found from its end: they are in order and do not overlap.
    private IEnumerable<QuotedSpan> Within(int start, int end)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        for (; low < spans.Count && spans[low].Start < end; low++) yield return spans[low];
    }

    private List<List<Token>> Sentences(int start, int end)
    {
        var sentences = new List<List<Token>> { new() };
        start = Math.Max(start, end - Farthest);
        var at = start;
        foreach (var span in Within(start, end).Append(new QuotedSpan(end, end, end, end, Marks.Straight, true, false)))
        {
            foreach (var token in Tokenizer.Read(text, at, Math.Max(at, Math.Min(span.Start, end))))
            {
                if (sentences[^1] is [.., { EndsSentence: true }] && !token.EndsSentence) sentences.Add([]);
                sentences[^1].Add(token);
            }

            // A quotation that ends with a full stop ends its sentence, too, where nothing in small letters follows.
            at = span.End;
            if (at < end && span.WordsEnd > span.WordsStart && text[span.WordsEnd - 1] == '.' && sentences[^1].Count > 0) sentences.Add([]);
        }

        if (sentences[^1].Count == 0 && sentences.Count > 1) sentences.RemoveAt(sentences.Count - 1);
        return sentences;
    }
}
