namespace DomainSdk.Integrity;

/// <summary>Finds the key that a misspelt one most likely means.</summary>
internal static class NearestKey
{
    /// <summary>Beyond this many keys the answer is not worth the time; findings stay the same, only without a suggestion.</summary>
    public const int MaxCandidates = 20_000;

    /// <summary>The nearest of <paramref name="candidates"/> within a third of the length of <paramref name="key"/>, or null. Of equals, the ordinally first.</summary>
    public static string? Find(string key, IReadOnlyCollection<string> candidates)
    {
        if (candidates.Count > MaxCandidates || key.Length > 200) return null;
        var best = Math.Max(1, key.Length / 3) + 1;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - key.Length) > best) continue;
            var distance = Distance(key, candidate, best);
            if (distance > best || distance == best && (nearest is null || string.CompareOrdinal(candidate, nearest) >= 0)) continue;
            (best, nearest) = (distance, candidate);
        }

        return nearest;
    }

    // Optimal string alignment distance (insertion, deletion, substitution, transposition of neighbours); stops above `limit`.
    private static int Distance(string a, string b, int limit)
    {
        var width = b.Length + 1;
        var rows = new int[3 * width];
        var (before, previous, current) = (0, width, 2 * width);
        for (var j = 0; j <= b.Length; j++) rows[previous + j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            rows[current] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(rows[current + j - 1], rows[previous + j]) + 1, rows[previous + j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, rows[before + j - 2] + 1);
                rows[current + j] = value;
                least = Math.Min(least, value);
            }

            if (least > limit) return limit + 1;
            (before, previous, current) = (previous, current, before);
        }

        return rows[previous + b.Length];
    }
}
