namespace DomainSdk.Schema.Semantics;

/// <summary>Code points that differ in case only (ECMA-262 section 22.2.2.7.3: simple case folding).</summary>
internal static class CaseFolding
{
    /// <summary>Beyond this no letter has a case.</summary>
    private const int Last = 0x1FFFF;

    private static readonly Lazy<Dictionary<int, int[]>> s_classes = new(FindClasses);

    /// <summary>The set with every code point that equals a member when case is ignored.</summary>
    /// <param name="set">The set.</param>
    public static CharSet Close(CharSet set)
    {
        var ranges = new List<(int First, int End)>();
        foreach (var (member, equals) in s_classes.Value.Select(c => (c.Key, c.Value)))
        {
            if (!set.Contains(member)) continue;
            foreach (var other in equals) ranges.Add((other, other + 1));
        }

        return set.Union(CharSet.FromRanges(ranges));
    }

    /// <summary>For every code point with a case, the code points that equal it.</summary>
    private static Dictionary<int, int[]> FindClasses()
    {
        var byFold = new Dictionary<int, List<int>>();
        for (var c = 0; c <= Last; c++)
        {
            if (c is >= 0xD800 and < 0xE000) continue;
            var folded = Fold(c);
            if (!byFold.TryGetValue(folded, out var equals)) byFold.Add(folded, equals = []);
            equals.Add(c);
        }

        return byFold.Values.Where(e => e.Count > 1).SelectMany(e => e.Select(c => (c, All: e.ToArray()))).ToDictionary(p => p.c, p => p.All);
    }

    private static int Fold(int codePoint)
    {
        // The framework does not fold the long s, so that a letter outside ASCII never becomes one inside.
        if (codePoint == 0x17F) return 's';
        if (codePoint < 0x10000) return char.ToLowerInvariant(char.ToUpperInvariant((char)codePoint));
        return char.ConvertToUtf32(char.ConvertFromUtf32(codePoint).ToUpperInvariant().ToLowerInvariant(), 0);
    }
}
