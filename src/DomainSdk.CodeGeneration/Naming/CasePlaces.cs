using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>
/// Where the branches of unions stood when names were given. A branch that is put before others moves them all; their tags tell which is which, so
/// that none is called like another was.
/// </summary>
internal sealed class CasePlaces
{
    private const string Nowhere = "";

    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);

    /// <summary>Compares the places of all branches that have a tag.</summary>
    /// <param name="places">The places now.</param>
    /// <param name="before">The types named before, by place.</param>
    public CasePlaces(IReadOnlyDictionary<NamedShape, string> places, IReadOnlyDictionary<string, RecordedType> before)
    {
        var recorded = new Dictionary<(string Union, string Tag), string>();
        foreach (var type in before.Values.Where(t => t.Tag is not null))
            recorded[(Around(type.Place), type.Tag!)] = type.Place;
        if (recorded.Count == 0)
            return;
        var now = new HashSet<(string Union, string Tag)>(places.Where(p => TagOf(p.Key) is not null).Select(p => (Around(p.Value), TagOf(p.Key)!)));
        foreach (var place in places)
        {
            if (TagOf(place.Key) is not { } tag)
                continue;
            if (recorded.TryGetValue((Around(place.Value), tag), out var old))
                Note(place.Value, old);

            // What has another tag, which is still there, is another branch; else the tag was changed.
            else if (before.TryGetValue(place.Value, out var other) && other.Tag is not null && now.Contains((Around(place.Value), other.Tag)))
                Note(place.Value, Nowhere);
        }
    }

    /// <summary>What tells a type from the other cases of its union: a tag, where its schema stands by itself; else null.</summary>
    /// <param name="shape">The type.</param>
    public static string? TagOf(NamedShape shape) =>
        shape is RecordShape { CombinedWith: null, CaseOf: { Dispatch: UnionDispatch.Tag } union } && union.Anchor != shape.Anchor ? shape.CaseHint : null;

    /// <summary>The place that a type or what stands in it had before.</summary>
    /// <param name="place">Its place now.</param>
    public string Before(string place)
    {
        if (_moved.Count == 0)
            return place;
        for (var end = place.Length; end > 0; end = place.LastIndexOf('/', end - 1))
        {
            var (around, within) = (place.Substring(0, end), place.Substring(end));
            if (_moved.TryGetValue(around, out var old))
                return old.Length == 0 ? Nowhere : old + within;
        }

        return place;
    }

    private void Note(string now, string before)
    {
        if (now != before)
            _moved[now] = before;
    }

    private static string Around(string place) => place.Substring(0, Math.Max(0, place.LastIndexOf('/')));
}
