namespace DomainSdk.Model.Annotating;

/// <summary>Finds the one who speaks beside a reporting verb. The page on writing states the rules.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">A sentence or the part of it that stands beside a quotation.</param>
internal sealed class Subject(string text, IReadOnlyList<Token> tokens)
{
    private const int LongestDescription = 9;

    private static readonly string[] s_prepositions = ["of", "for", "in", "at", "on", "from", "to", "with", "by", "after", "during", "under", "near", "von", "aus", "in", "du", "de", "à"];

    /// <summary>The subject that stands before a verb.</summary>
    public Attribution? Before(int verb)
    {
        var last = verb - 1;
        while (last >= 0 && tokens[last].IsBetween) last--;
        if (last < 0) return null;
        if (tokens[last].Word is "and" or "but") return AtStart();
        if (tokens[last].IsWord) return EndingAt(StretchStart(last), last);
        return Enclosed(last) ?? (tokens[verb].Word.EndsWith("ing", StringComparison.Ordinal) ? AfterConjunction(last) ?? AtStart() : null);
    }

    /// <summary>The subject that stands behind a verb.</summary>
    public Attribution? Behind(int verb)
    {
        var first = verb + 1;
        while (first < tokens.Count && tokens[first].IsBetween) first++;
        if (first >= tokens.Count || !tokens[first].IsWord) return null;
        if (tokens[first].IsPronoun) return Pronoun(tokens[first]);

        var end = first;
        while (end < tokens.Count && tokens[end].IsWord && !tokens[end].IsVerb && !(end > first && IsBreak(end))) end++;
        if (end == first) return null;
        var found = InChunk(first, end);
        if (end + 1 >= tokens.Count || tokens[end].Text != ",") return found;

        var (behind, behindEnd) = (end + 1, SegmentEnd(end + 1));
        if (found is { Name: not null, Role: null } && !tokens[behind].IsName && IsApposition(behind, behindEnd)) return found with { Role = Description(behind, behindEnd) };
        if (found is { Name: null, Role: not null } && tokens[behind].IsName && NameRun.Forward(tokens, behind, behindEnd) == behindEnd && NameRun.Split(text, tokens, behind, behindEnd) is { Name: { } name })
            return new Attribution(name, found.Role, null, AttributionBasis.Name);
        return found;
    }

    // 'Quill, who speaks for its government, said': what stands before the first comma that has a name, and the words between for a role.
    private Attribution? Enclosed(int last)
    {
        if (tokens[last].Text != "," && !tokens[last].IsDash) return null;
        var start = 0;
        while (start < last)
        {
            var end = SegmentEnd(start);
            if (end >= last)
            {
                return null;
            }

            if (end > start && EndingAt(start, end - 1) is { } found)
            {
                var (next, nextEnd) = (end + 1, last);
                if (found.Name is null && found.PronounAt < 0 && tokens[next].IsName && NameRun.Forward(tokens, next, nextEnd) == nextEnd && NameRun.Split(text, tokens, next, nextEnd) is { Name: { } name })
                    return new Attribution(name, found.Role, null, AttributionBasis.Name);
                return found is { Name: not null, Role: null } && IsApposition(next, nextEnd) ? found with { Role = Description(next, nextEnd) } : found;
            }

            start = end + 1;
        }

        return null;
    }

    private Attribution? EndingAt(int start, int last)
    {
        var token = tokens[last];
        if (token.IsPronoun) return token.Word is "who" && last > start ? EndingAt(start, last - 1) : token.Word is "who" ? (last > 1 ? Before(last) : null) : Pronoun(token);
        if (token.IsName)
        {
            var first = NameRun.Backward(tokens, last, start);
            var (role, name) = NameRun.Split(text, tokens, first, last + 1);
            if (first > start && s_prepositions.Contains(tokens[first - 1].Word, StringComparer.Ordinal))
                return first - 2 >= start && tokens[first - 2].IsName ? EndingAt(start, first - 2) : first - 1 == start ? null : FirstName(start) ?? Describe(start, last);
            if (name is null) return role is null ? null : new Attribution(null, role, null, AttributionBasis.Description);
            return new Attribution(name, role ?? RoleBefore(start, first), null, AttributionBasis.Name);
        }

        if (WordLists.Other.Contains(token.Word) && char.IsUpper(token.Text[0]))
        {
            // 'Miller on Sunday said'.
            var before = last - 1;
            if (before >= start && s_prepositions.Contains(tokens[before].Word, StringComparer.Ordinal)) before--;
            return before < start ? null : EndingAt(start, before);
        }

        return FirstName(start) ?? Describe(start, last);
    }

    // 'Quill welcomed the crossing and promised': a second verb has the subject that the sentence begins with.
    private Attribution? AtStart()
    {
        if (tokens[0].IsPronoun) return Pronoun(tokens[0]);
        if (!tokens[0].IsName) return null;
        var (role, name) = NameRun.Split(text, tokens, 0, NameRun.Forward(tokens, 0, tokens.Count));
        return name is null ? null : new Attribution(name, role, null, AttributionBasis.Name);
    }

    // 'They cheered as Quill arrived, saying': the name that the last clause begins with.
    private Attribution? AfterConjunction(int before)
    {
        var first = before - 1;
        while (first >= 0 && tokens[first].Word is not ("as" or "when" or "while")) first--;
        if (first++ < 0 || first >= before || !tokens[first].IsName) return null;
        var (role, name) = NameRun.Split(text, tokens, first, NameRun.Forward(tokens, first, before));
        return name is null ? null : new Attribution(name, role, null, AttributionBasis.Name);
    }

    // 'Miller in a statement said'.
    private Attribution? FirstName(int start)
    {
        if (!tokens[start].IsName) return null;
        var end = NameRun.Forward(tokens, start, tokens.Count);
        if (end >= tokens.Count || !s_prepositions.Contains(tokens[end].Word, StringComparer.Ordinal)) return null;
        var (role, name) = NameRun.Split(text, tokens, start, end);
        return name is null ? null : new Attribution(name, role, null, AttributionBasis.Name);
    }

    private Attribution? InChunk(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsName) continue;
            var last = NameRun.Forward(tokens, i, end);
            var (role, name) = NameRun.Split(text, tokens, i, last);

            // 'the Lakeside spokesman Ivan Petrov': the name is the one behind the office.
            if (name is not null && last < end && (tokens[last].IsTitle || tokens[last].IsQualifier) && last + 1 < end) continue;
            if (name is not null && (i == first || tokens[i - 1].IsTitle)) return new Attribution(name, role ?? (i == first ? null : Description(first, i)), null, AttributionBasis.Name);
            if (name is not null && i == first + 1 && WordLists.Other.Contains(tokens[first].Word) && last == end) return new Attribution(name, role, null, AttributionBasis.Name);
            if (name is null && role is not null) return new Attribution(null, role, null, AttributionBasis.Description);
            i = last - 1;
        }

        return Describe(first, end - 1);
    }

    private Attribution? Describe(int first, int last) =>
        Description(first, last + 1) is { } role ? new Attribution(null, role, null, AttributionBasis.Description) : null;

    private string? Description(int first, int end)
    {
        while (first < end && (WordLists.Other.Contains(tokens[first].Word) || tokens[first].Word is "whose" or "her" or "his" or "its")) first++;
        return first >= end || end - first > LongestDescription || !char.IsLetter(tokens[first].Text[0]) ? null : text[tokens[first].Start..tokens[end - 1].End];
    }

    // 'spokesman Ivan Petrov', 'the foreign minister Ada Brisk'.
    private string? RoleBefore(int start, int first)
    {
        if (first <= start || !tokens[first - 1].IsTitle) return null;
        var from = first - 1;
        while (from - 1 >= start && (tokens[from - 1].IsTitle || tokens[from - 1].IsQualifier)) from--;
        return text[tokens[from].Start..tokens[first - 1].End];
    }

    private bool IsApposition(int start, int end) => end > start && tokens[start].Word is not ("who" or "which" or "whose" or "that" or "and" or "but" or "adding" or "in" or "on" or "at" or "after" or "as") && !tokens[start].IsVerb;

    private int SegmentEnd(int start)
    {
        var end = start;
        while (end < tokens.Count && tokens[end].Text != "," && !tokens[end].IsDash) end++;
        return end;
    }

    private int StretchStart(int last)
    {
        var start = last;
        while (start > 0 && tokens[start - 1].IsWord && tokens[start - 1].Word is not ("and" or "but" or "while" or "as" or "because" or "when")) start--;
        return start;
    }

    private bool IsBreak(int at) => tokens[at].Word is "in" or "on" or "at" or "after" or "during" or "to" or "when" or "while" or "as" or "who" or "in" or "by" or "before" or "during" or "about" or "through" or "with" or "and" or "but";

    private static Attribution Pronoun(Token token) => new(null, null, null, AttributionBasis.Pronoun) { PronounAt = token.Start, Pronoun = token.Word };
}
