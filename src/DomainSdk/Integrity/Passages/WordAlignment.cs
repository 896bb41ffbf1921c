namespace DomainSdk.Integrity;

/// <summary>Aligns words asked for with the words of a text, wherever in it they fit best: the least number of words put in, left out or changed.</summary>
internal static class WordAlignment
{
    // The cost is words times words; beyond this a search would take seconds and its answer help nobody.
    private const long MostSteps = 200_000_000;

    // So much of what is around a passage is looked at for marks.
    private const int Nearby = 40;

    public static List<NearPassage> Find(string text, string words, int most)
    {
        var (all, asked) = (WordsOf(text), WordsOf(words));
        if (asked.Count == 0 || all.Count == 0 || (long)all.Count * asked.Count > MostSteps) return [];

        // 1. The cost of the best alignment that ends at each word of the text, and where it begins (Sellers).
        var limit = Math.Max(1, asked.Count / 4);
        var ends = new List<(int Cost, int First, int Last)>();
        var (costs, starts) = (new int[asked.Count + 1], new int[asked.Count + 1]);
        for (var i = 0; i <= asked.Count; i++) costs[i] = i;
        for (var at = 0; at < all.Count; at++)
        {
            var (diagonal, start) = (0, at);
            (costs[0], starts[0]) = (0, at + 1);
            for (var i = 1; i <= asked.Count; i++)
            {
                var best = (Cost: diagonal + (asked[i - 1].Folded == all[at].Folded ? 0 : 1), Start: start);
                if (costs[i] + 1 < best.Cost) best = (costs[i] + 1, starts[i]);
                if (costs[i - 1] + 1 < best.Cost) best = (costs[i - 1] + 1, starts[i - 1]);
                (diagonal, start) = (costs[i], starts[i]);
                (costs[i], starts[i]) = best;
            }

            if (costs[^1] <= limit && costs[^1] < asked.Count && starts[^1] <= at) ends.Add((costs[^1], starts[^1], at));
        }

        // 2. The cheapest of those that overlap.
        var chosen = new List<(int Cost, int First, int Last)>();
        foreach (var end in ends.OrderBy(e => e.Cost).ThenBy(e => e.First).ThenBy(e => e.Last - e.First))
        {
            if (chosen.Count < most && !chosen.Exists(c => c.First <= end.Last && end.First <= c.Last)) chosen.Add(end);
        }

        return [.. chosen.Select(c => new NearPassage(all[c.First].Start, all[c.Last].End, Differences(text, words, asked, all[c.First..(c.Last + 1)])))];
    }

    // The way through the small table of one passage.
    private static List<PassageDifference> Differences(string text, string words, List<Word> asked, List<Word> found)
    {
        var costs = new int[asked.Count + 1, found.Count + 1];
        for (var i = 0; i <= asked.Count; i++)
        {
            for (var j = 0; j <= found.Count; j++)
            {
                costs[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    costs[i - 1, j - 1] + (asked[i - 1].Folded == found[j - 1].Folded ? 0 : 1), Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
            }
        }

        // From the end to the beginning: the place of a word on each side, or -1 where it has no other.
        var pairs = new List<(int Asked, int Found)>();
        for (var (i, j) = (asked.Count, found.Count); i > 0 || j > 0;)
        {
            if (i > 0 && j > 0 && costs[i, j] == costs[i - 1, j - 1] + (asked[i - 1].Folded == found[j - 1].Folded ? 0 : 1)) pairs.Add((--i, --j));
            else if (i > 0 && costs[i, j] == costs[i - 1, j] + 1) pairs.Add((--i, -1));
            else pairs.Add((-1, --j));
        }

        pairs.Reverse();
        return [.. Told(text, words, asked, found, pairs)];
    }

    private static IEnumerable<PassageDifference> Told(string text, string words, List<Word> asked, List<Word> found, List<(int Asked, int Found)> pairs)
    {
        // Marks at the ends are asked for, and the text does not have them there.
        var (before, after) = (words[..asked[0].Start].Trim(), words[asked[^1].End..].Trim());
        if (pairs[0] == (0, 0) && Marks(before, text[Math.Max(0, found[0].Start - Nearby)..found[0].Start].TrimEnd(), atEnd: true) is { } first) yield return first;
        for (var at = 0; at < pairs.Count; at++)
        {
            var (i, j) = pairs[at];
            if (i > 0 && j > 0 && pairs[at - 1] == (i - 1, j - 1) && Marks(words[asked[i - 1].End..asked[i].Start], text[found[j - 1].End..found[j].Start]) is { } between) yield return between;
            if (i < 0 || j < 0 || asked[i].Folded != found[j].Folded) yield return new PassageDifference(PassageDifferenceKind.Word, i < 0 ? "" : asked[i].Of(words), j < 0 ? "" : found[j].Of(text));
        }

        if (pairs[^1] == (asked.Count - 1, found.Count - 1) && Marks(after, text[found[^1].End..Math.Min(text.Length, found[^1].End + Nearby)].TrimStart(), atEnd: false) is { } last) yield return last;
    }

    private static PassageDifference? Marks(string wanted, string has) =>
        new FoldedText(wanted).Folded == new FoldedText(has).Folded ? null : new PassageDifference(PassageDifferenceKind.Mark, wanted.Trim(), has.Trim());

    private static PassageDifference? Marks(string wanted, string beside, bool atEnd) =>
        wanted.Length == 0 || (atEnd ? new FoldedText(beside).Folded.EndsWith(new FoldedText(wanted).Folded, StringComparison.Ordinal) : new FoldedText(beside).Folded.StartsWith(new FoldedText(wanted).Folded, StringComparison.Ordinal))
            ? null
            : new PassageDifference(PassageDifferenceKind.Mark, wanted, "");

    private static List<Word> WordsOf(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsInWord(text[at])) continue;
            var start = at;
            while (at < text.Length && (IsInWord(text[at]) || (IsJoint(text[at]) && at + 1 < text.Length && IsInWord(text[at + 1])))) at++;
            words.Add(new Word(start, at, new FoldedText(text[start..at]).Folded));
        }

        return words;
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsJoint(char c) => c is '\'' or '\u2019' or '-' or '\u2011';

    private readonly record struct Word(int Start, int End, string Folded)
    {
        public string Of(string text) => text[Start..End];
    }
}
