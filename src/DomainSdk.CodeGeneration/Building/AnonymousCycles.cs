using DomainSdk.CodeGeneration.Analysis;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>
/// Finds arrays and maps that contain themselves with no named type on the way: C# cannot write their type, so they get one. So do those
/// that contain so many others inside one another that nobody could read the type, and no compiler would take hundreds.
/// </summary>
internal static class AnonymousCycles
{
    /// <summary>How many arrays and maps are in one another without a type of their own; <see cref="RecursiveTypes"/> relies on it.</summary>
    public const int MostNested = 8;

    /// <summary>Gives a wrapper to one place of each cycle.</summary>
    /// <param name="classifier">Has run.</param>
    /// <returns>The wrappers.</returns>
    public static List<WrapperShape> Break(Classifier classifier)
    {
        var wrappers = new List<WrapperShape>();
        var depths = new Dictionary<Place, int>();
        var active = new HashSet<Place>();
        var path = new Stack<(Place Place, IEnumerator<Place> Inner)>();
        foreach (var place in classifier.Places)
        {
            Enter(place);
            while (path.Count > 0)
            {
                var (current, inner) = path.Peek();
                if (inner.MoveNext())
                    Enter(inner.Current);
                else
                    Leave();
            }
        }

        return wrappers;

        void Enter(Place place)
        {
            if (place.Wrapper is not null || depths.ContainsKey(place))
                return;
            if (active.Add(place))
                path.Push((place, Inner(place).GetEnumerator()));
            else
                Wrap(place);
        }

        void Leave()
        {
            var place = path.Pop().Place;
            active.Remove(place);
            var depth = Inner(place).Select(inner => inner.Wrapper is null && depths.TryGetValue(inner, out var known) ? known + 1 : 1).DefaultIfEmpty().Max();
            depths[place] = depth;
            if (depth >= MostNested && place.Wrapper is null)
                Wrap(place);
        }

        void Wrap(Place place)
        {
            place.Wrapper = new WrapperShape(place.Conjunction, classifier.AnchorOf(place.Conjunction), place);
            wrappers.Add(place.Wrapper);
        }
    }

    private static IEnumerable<Place> Inner(Place place) => place.Shape switch
    {
        ArrayShape array => array.Items,
        MapShape map => [map.Value],
        SomeKindShape some => [some.Inner],
        _ => [],
    };
}
