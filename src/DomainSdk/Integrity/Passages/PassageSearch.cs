namespace DomainSdk.Integrity;

/// <summary>Finds passages of a text by their words, and tells what marks them.</summary>
public static class PassageSearch
{
    /// <summary>How much of the text stands in a prefix or suffix where that is enough to tell the passage apart.</summary>
    private const int ContextLength = 24;

    /// <summary>Every place at which words stand exactly so, overlapping ones included: the index of the first UTF-16 code unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    public static IEnumerable<int> Find(string text, string words)
    {
        if (words.Length == 0) yield break;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (!TextOffsets.SplitsPair(text, at) && !TextOffsets.SplitsPair(text, at + words.Length)) yield return at;
        }
    }

    /// <summary>
    /// What stands around a passage: about 24 code units on either side, from and to the edge of a word, and more where the words with what is
    /// around them would otherwise stand in the text twice.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index of the first code unit of the passage.</param>
    /// <param name="end">The index behind the last.</param>
    /// <returns>Prefix and suffix, each null where the text begins or ends there.</returns>
    public static (string? Prefix, string? Suffix) ContextOf(string text, int start, int end)
    {
        for (var length = ContextLength; ; length *= 2)
        {
            var (first, last) = (Before(text, start, length), Behind(text, end, length));
            if ((first == 0 && last == text.Length) || IsUnique(text, text[first..last]))
                return (first == start ? null : text[first..start], last == end ? null : text[end..last]);
        }
    }

    /// <summary>Whether words stand in a text exactly once.</summary>
    internal static bool IsUnique(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(words, at + 1, StringComparison.Ordinal) < 0;
    }

    private static int Before(string text, int start, int length)
    {
        if (start <= length) return 0;
        var edge = start - length;
        for (var at = edge; at < start - 1; at++)
            if (char.IsWhiteSpace(text[at])) return at + 1;
        return TextOffsets.SplitsPair(text, edge) ? edge - 1 : edge;
    }

    private static int Behind(string text, int end, int length)
    {
        if (text.Length - end <= length) return text.Length;
        var edge = end + length;
        for (var at = edge; at > end + 1; at--)
            if (char.IsWhiteSpace(text[at])) return at;
        return TextOffsets.SplitsPair(text, edge) ? edge + 1 : edge;
    }
}
