namespace DomainSdk;

/// <summary>Guesses what was meant by a misspelt name.</summary>
internal static class Spelling
{
    private const int LongestName = 64;
    private const int MostCandidates = 2_000;
    private const int MostEdits = 3;

    /// <summary>The end of a message: <c>; did you mean 'x'?</c>, or nothing where no candidate is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates, leastEdits: 2) is { } best ? $"; did you mean '{best}'?" : "";

    /// <summary>The candidate nearest to a name, or null where none is near enough to be a misspelling of it.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What exists.</param>
    /// <param name="leastEdits">How many edits a short name may have: more where something is wrong for certain, so that a bold guess does no harm.</param>
    public static string? Nearest(string name, IEnumerable<string> candidates, int leastEdits = 1)
    {
        if (name.Length is 0 or > LongestName) return null;
        string? best = null;
        // In names of one or two letters every change makes another name; only the case can be mistaken there.
        var limit = name.Length <= 2 ? 0 : Math.Max(leastEdits, Math.Min(MostEdits, name.Length / 3));
        var bestDistance = limit + 1;
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            if (candidate == name || Math.Abs(candidate.Length - name.Length) >= bestDistance) continue;
            var distance = string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(name, candidate, bestDistance);
            if (distance >= bestDistance) continue;
            bestDistance = distance;
            best = candidate;
        }

        return best;
    }

    /// <summary>
    /// Edit distance with insertions, deletions, substitutions and transpositions of neighbours (optimal string alignment),
    /// ignoring case; stops counting at <paramref name="limit"/>.
    /// </summary>
    private static int Distance(string a, string b, int limit)
    {
        // Names are short: those longer than the longest differ too much in length to come here.
        Span<int> rows = stackalloc int[3 * (LongestName + MostEdits + 1)];
        var width = b.Length + 1;
        var before = rows.Slice(0, width);
        var last = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var value = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                least = Math.Min(least, value);
            }

            if (least >= limit) return limit;
            var next = before;
            before = last;
            last = row;
            row = next;
        }

        return last[b.Length];
    }

    private static bool Same(char x, char y) => char.ToUpperInvariant(x) == char.ToUpperInvariant(y);
}
