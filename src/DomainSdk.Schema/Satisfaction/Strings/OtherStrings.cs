namespace DomainSdk.Schema.Satisfaction;

/// <summary>Strings that a string must not be, as a tree of their beginnings: a place in it is a number, and behind the last one there is no place.</summary>
internal sealed class OtherStrings
{
    private const int Nowhere = -1;

    private readonly List<Dictionary<int, int>> _places = [[]];
    private readonly HashSet<int> _ends = [];

    public OtherStrings(IReadOnlyList<string> others)
    {
        foreach (var other in others) Add(other);
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _ends.Count == 0;

    /// <summary>The code points that occur in them.</summary>
    public HashSet<int> CodePoints { get; } = [];

    /// <summary>The place of the empty string.</summary>
    public int Start => IsEmpty ? Nowhere : 0;

    /// <summary>The place after one more code point.</summary>
    public int Step(int place, int codePoint) => place != Nowhere && _places[place].TryGetValue(codePoint, out var next) ? next : Nowhere;

    /// <summary>Whether a string that ends here is one of them.</summary>
    public bool IsOne(int place) => _ends.Contains(place);

    private void Add(string other)
    {
        var place = 0;
        for (var i = 0; i < other.Length; i++)
        {
            var codePoint = char.IsHighSurrogate(other[i]) && i + 1 < other.Length && char.IsLowSurrogate(other[i + 1]) ? char.ConvertToUtf32(other[i], other[++i]) : other[i];
            CodePoints.Add(codePoint);
            if (!_places[place].TryGetValue(codePoint, out var next))
            {
                _places[place].Add(codePoint, next = _places.Count);
                _places.Add([]);
            }

            place = next;
        }

        _ends.Add(place);
    }
}
