namespace DomainSdk.Model.Annotating;

/// <summary>A run of capitalised words: a name, and the titles before it.</summary>
internal static class NameRun
{
    /// <summary>The index of the first word of the run that ends at a word.</summary>
    public static int Backward(IReadOnlyList<Token> tokens, int last, int from)
    {
        var first = last;
        while (first - 1 >= from && tokens[first - 1] is { IsWord: true, IsPossessive: false } before)
        {
            if (before.IsName) first--;
            else if (first - 2 >= from && WordLists.Links.Contains(before.Word) && tokens[first - 2] is { IsName: true, IsPossessive: false }) first -= 2;
            else break;
        }

        return first;
    }

    /// <summary>The index behind the last word of the run that begins at a word.</summary>
    public static int Forward(IReadOnlyList<Token> tokens, int first, int to)
    {
        var last = first + 1;
        while (last < to && tokens[last].IsWord && !tokens[last - 1].IsPossessive)
        {
            if (tokens[last].IsName) last++;
            else if (last + 1 < to && WordLists.Links.Contains(tokens[last].Word) && tokens[last + 1].IsName) last += 2;
            else break;
        }

        return last;
    }

    /// <summary>Takes a run apart into office and name; either may be missing.</summary>
    public static (string? Role, string? Name) Split(string text, IReadOnlyList<Token> tokens, int first, int last)
    {
        while (first < last && (WordLists.Links.Contains(tokens[first].Word) || WordLists.Other.Contains(tokens[first].Word))) first++;
        if (first == last) return (null, null);
        var whole = text[tokens[first].Start..tokens[last - 1].End];
        if (WordLists.Bodies.Contains(tokens[last - 1].Word) && !IsPersonOfBody(tokens, first, last)) return (null, whole);

        var title = -1;
        for (var i = first; i < last - 1; i++)
            if (tokens[i].IsTitle) title = i;
        if (title < 0) return IsOffice(tokens, first, last) ? (whole, null) : (null, whole);

        var name = title + 1;
        if (tokens[name].Word is "of" or "for" or "de" or "du")
        {
            // 'Secretary of State X': what the office is for is one word, or those that go with offices.
            name += 2;
            while (name < last && tokens[name].IsQualifier) name++;
        }

        if (name >= last || IsOffice(tokens, name, last)) return (whole, null);

        // 'Dr. Smith of Oxford': a person with a title is called no further than that.
        var end = name + 1;
        while (end < last && tokens[end].Word is not ("of" or "for")) end++;
        return (text[tokens[first].Start..tokens[name - 1].End], text[tokens[name].Start..tokens[end - 1].End]);
    }

    // 'Dr. Smith of Oxford University', but not 'Justice Department'.
    private static bool IsPersonOfBody(IReadOnlyList<Token> tokens, int first, int last)
    {
        if (!tokens[first].IsTitle) return false;
        for (var i = first + 2; i < last; i++)
            if (tokens[i].Word is "of" or "for") return !tokens[i - 1].IsTitle && !tokens[i - 1].IsQualifier;
        return false;
    }

    private static bool IsOffice(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
            if (!tokens[i].IsTitle && !tokens[i].IsQualifier) return false;
        return tokens[last - 1].IsTitle;
    }
}
