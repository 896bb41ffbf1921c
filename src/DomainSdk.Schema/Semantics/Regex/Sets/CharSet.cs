namespace DomainSdk.Schema.Semantics;

/// <summary>An immutable set of code points, held as sorted, disjoint, non-adjacent ranges.</summary>
internal sealed class CharSet : IEquatable<CharSet>
{
    private readonly int[] _bounds;

    private CharSet(int[] bounds) => _bounds = bounds;

    /// <summary>The set without members.</summary>
    public static CharSet Empty { get; } = new([]);

    /// <summary>Every code point, surrogates included.</summary>
    public static CharSet All { get; } = new([0, CodePoints.Limit]);

    /// <summary>The ranges one after the other: first member, then the first code point after the range.</summary>
    public ReadOnlySpan<int> Bounds => _bounds;

    /// <summary>Whether the set has no members.</summary>
    public bool IsEmpty => _bounds.Length == 0;

    /// <summary>The set of one code point.</summary>
    public static CharSet Single(int codePoint) => new([codePoint, codePoint + 1]);

    /// <summary>The set of all code points from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public static CharSet Range(int first, int last) => new([first, last + 1]);

    /// <summary>Whether <paramref name="codePoint"/> is a member.</summary>
    public bool Contains(int codePoint)
    {
        var index = Array.BinarySearch(_bounds, codePoint);
        return index >= 0 ? (index & 1) == 0 : (~index & 1) == 1;
    }

    /// <summary>All code points that are not members.</summary>
    public CharSet Complement()
    {
        // Each bound changes sides, so only the two ends of the code space need a look.
        var bounds = new List<int>(_bounds.Length + 2);
        if (Contains(0)) bounds.AddRange(_bounds.Skip(1));
        else bounds.AddRange([0, .. _bounds]);
        if (Contains(CodePoints.Limit - 1)) bounds.RemoveAt(bounds.Count - 1);
        else bounds.Add(CodePoints.Limit);
        return new CharSet([.. bounds]);
    }

    /// <summary>The members of this set, of <paramref name="other"/>, or of both.</summary>
    public CharSet Union(CharSet other) => Union([this, other]);

    /// <summary>The members of any of <paramref name="sets"/>.</summary>
    public static CharSet Union(IEnumerable<CharSet> sets)
    {
        var ranges = new List<(int First, int End)>();
        foreach (var set in sets)
            for (var i = 0; i < set._bounds.Length; i += 2) ranges.Add((set._bounds[i], set._bounds[i + 1]));
        return FromRanges(ranges);
    }

    /// <summary>The members that <paramref name="other"/> does not have.</summary>
    public CharSet Except(CharSet other) => Complement().Union(other).Complement();

    /// <summary>
    /// Reads ranges as the Unicode character database writes them, in hexadecimal: <c>41-5A 61-7A AA</c>.
    /// </summary>
    public static CharSet Parse(string ranges)
    {
        var result = new List<(int, int)>();
        foreach (var range in ranges.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = range.IndexOf('-');
            var first = Convert.ToInt32(dash < 0 ? range : range.Substring(0, dash), 16);
            result.Add((first, 1 + (dash < 0 ? first : Convert.ToInt32(range.Substring(dash + 1), 16))));
        }

        return FromRanges(result);
    }

    /// <summary>The set of ranges given in any order, their ends excluded.</summary>
    public static CharSet FromRanges(List<(int First, int End)> ranges)
    {
        ranges.Sort();
        var bounds = new List<int>(ranges.Count * 2);
        foreach (var (first, end) in ranges)
        {
            if (bounds.Count == 0 || bounds[bounds.Count - 1] < first) bounds.AddRange([first, end]);
            else if (bounds[bounds.Count - 1] < end) bounds[bounds.Count - 1] = end;
        }

        return new CharSet([.. bounds]);
    }

    /// <inheritdoc/>
    public bool Equals(CharSet? other) => other is not null && _bounds.AsSpan().SequenceEqual(other._bounds);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CharSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _bounds.Length;
        foreach (var bound in _bounds) hash = unchecked(hash * 31 + bound);
        return hash;
    }
}
