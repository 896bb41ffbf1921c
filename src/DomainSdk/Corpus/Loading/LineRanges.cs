namespace DomainSdk.Loading;

/// <summary>Numbers as ranges: of lines, or of the parts of a corpus.</summary>
internal sealed class LineRanges
{
    private readonly List<(int First, int Last)> _added = [];

    /// <summary>The ranges in their order, those that touch made one; what is there twice makes ranges that overlap.</summary>
    public IReadOnlyList<(int First, int Last)> Sorted
    {
        get
        {
            _added.Sort();
            var sorted = new List<(int First, int Last)>();
            foreach (var range in _added)
            {
                if (sorted.Count > 0 && range.First == sorted[^1].Last + 1) sorted[^1] = (sorted[^1].First, range.Last);
                else sorted.Add(range);
            }

            return sorted;
        }
    }

    /// <summary>Adds a number.</summary>
    public void Add(int number)
    {
        if (_added.Count > 0 && _added[^1].Last + 1 == number) _added[^1] = (_added[^1].First, number);
        else _added.Add((number, number));
    }

    /// <summary>Adds ranges.</summary>
    public void AddRange(IEnumerable<(int First, int Last)> ranges) => _added.AddRange(ranges);

    /// <summary>A number that is there twice, or null.</summary>
    public int? Doubled()
    {
        var sorted = Sorted;
        for (var i = 1; i < sorted.Count; i++)
            if (sorted[i].First <= sorted[i - 1].Last) return sorted[i].First;
        return null;
    }

    /// <summary>The numbers from 1 that are missing.</summary>
    /// <param name="last">The last one that there is to be.</param>
    public IEnumerable<(int First, int Last)> Missing(int last)
    {
        var next = 1;
        foreach (var (first, end) in Sorted)
        {
            if (first > next) yield return (next, first - 1);
            next = Math.Max(next, end + 1);
        }

        if (next <= last) yield return (next, last);
    }
}
