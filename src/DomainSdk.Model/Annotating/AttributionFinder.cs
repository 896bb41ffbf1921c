namespace DomainSdk.Model.Annotating;

/// <summary>Finds who speaks in each quotation of a text. The page on writing states the rules and their order.</summary>
/// <param name="text">The text.</param>
/// <param name="spans">Its quotations.</param>
internal sealed class AttributionFinder(string text, IReadOnlyList<QuotedSpan> spans)
{
    // What stands farther away says nothing of a quotation.
    private const int Farthest = 800;
    private const int LongestGap = 200;

    private readonly Attribution?[] _found = new Attribution?[spans.Count];
    private readonly Paragraphs _paragraphs = new(text);

    /// <summary>The attribution of each quotation, or null.</summary>
    public IReadOnlyList<Attribution?> Find()
    {
        // 1. What stands beside each quotation.
        for (var i = 0; i < spans.Count; i++) _found[i] = Beside(i);

        // 2. The paragraphs of one quotation have one speaker.
        for (var first = 0; first < spans.Count;)
        {
            var last = first;
            while (last + 1 < spans.Count && spans[last + 1].Continues) last++;
            var group = Enumerable.Range(first, last - first + 1).Select(i => _found[i]).FirstOrDefault(a => a is not null);
            for (var i = first; i <= last; i++) _found[i] ??= group;
            first = last + 1;
        }

        // 3. Names for pronouns, then the speaker of what stands nearby.
        var subjects = new NearbyNames(text, spans, _paragraphs);
        for (var i = 0; i < spans.Count; i++)
        {
            if (_found[i] is { PronounAt: var at and >= 0, Pronoun: { } pronoun } found && subjects.Before(at, pronoun) is { } name) _found[i] = found with { Name = name };
            _found[i] ??= Nearby(i, subjects);
        }

        return _found;
    }

    private Attribution? Beside(int index)
    {
        var span = spans[index];
        var (start, end) = _paragraphs.Around(span.Start, span.End);
        var before = index > 0 && spans[index - 1].End > start ? spans[index - 1].End : start;
        before = Math.Max(before, span.Start - Farthest);
        var behind = index + 1 < spans.Count && spans[index + 1].Start < end ? spans[index + 1].Start : end;
        behind = Math.Min(behind, span.End + Farthest);
        if (span.IsClosed && Reporting.Behind(text, span, behind) is { } found && !(found.Basis < AttributionBasis.Name && Reporting.Before(text, before, span.Start) is { Basis: AttributionBasis.Name })) return found;
        return span.Continues && before == start ? null : Reporting.Before(text, before, span.Start);
    }

    private Attribution? Nearby(int index, NearbyNames subjects)
    {
        var span = spans[index];
        var (start, end) = _paragraphs.Around(span.Start, span.End);

        // The quotation before it in the paragraph, unless someone else spoke between the two.
        if (index > 0 && spans[index - 1].Start >= start && _found[index - 1] is { } before && IsWhole(span) && span.Start - spans[index - 1].End < Farthest && !HasVerb(spans[index - 1].End, span.Start, before)) return Near(before);

        // The sentence before it reports what its subject says.
        if (IsWhole(span) && subjects.ReportingSentence(start, span.Start) is { } reported) return Near(reported);

        // A paragraph of nothing but quotations goes on with the speaker of the one before it.
        var alone = text.AsSpan(start, span.Start - start).Trim().IsEmpty && text.AsSpan(span.End, end - span.End).Trim().IsEmpty;
        return alone && index > 0 && start - spans[index - 1].End < end - start + LongestGap && _found[index - 1] is { } earlier ? Near(earlier) : null;
    }

    private static Attribution Near(Attribution found) => found with { Cue = null, Basis = AttributionBasis.Nearby, PronounAt = -1, Pronoun = null };

    private bool HasVerb(int start, int end, Attribution known) =>
        Tokenizer.Read(text, start, end) is var gap && gap.Exists(t => t.IsVerb && t.Text != known.Cue);

    /// <summary>Whether a quotation is a sentence of its own rather than part of one.</summary>
    private bool IsWhole(QuotedSpan span)
    {
        var words = text.AsSpan(span.WordsStart, span.WordsEnd - span.WordsStart).Trim();
        return words.Length > 0 && !char.IsLower(words[0]) && words[^1] is '.' or '!' or '?' or '\u2026' or ',';
    }
}
