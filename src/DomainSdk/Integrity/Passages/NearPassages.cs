namespace DomainSdk.Integrity;

/// <summary>Finds passages that are nearly the words asked for: what is seen as the same first, then what differs in a few words.</summary>
internal static class NearPassages
{
    /// <summary>The near passages, nearest first, then in the order of the text. Passages that differ in more than a quarter of their words (at least one) are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words, which do not stand in it exactly so.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<NearPassage> Find(string text, string words, int most = 5)
    {
        var (all, asked) = (new FoldedText(text), new FoldedText(words.Trim()));
        if (asked.Folded.Length == 0) return [];
        var same = SameToReaders(all, asked, most);
        return same.Count > 0 ? same : WordAlignment.Find(text, words, most);
    }

    private static List<NearPassage> SameToReaders(FoldedText text, FoldedText asked, int most)
    {
        var found = new List<NearPassage>();
        var words = asked.Folded;
        for (var at = text.Folded.IndexOf(words, StringComparison.Ordinal); at >= 0 && found.Count < most; at = text.Folded.IndexOf(words, at + 1, StringComparison.Ordinal))
            found.Add(new NearPassage(text.Origin(at), text.Origin(at + words.Length), Differences(text, at, asked)));
        return found;
    }

    private static List<PassageDifference> Differences(FoldedText text, int at, FoldedText asked)
    {
        var differences = new List<PassageDifference>();
        for (var i = 0; i < asked.Folded.Length;)
        {
            // A character that became several, and several that became one, are compared as wholes.
            var next = i + 1;
            while (next < asked.Folded.Length && (asked.Origin(next) == asked.Origin(i) || text.Origin(at + next) == text.Origin(at + i))) next++;
            var (wanted, found) = (asked.Original(i, next), text.Original(at + i, at + next));
            if (wanted != found) differences.Add(new PassageDifference(FoldedText.Difference(wanted, found), wanted, found));
            i = next;
        }

        return differences;
    }
}
