using DomainSdk.CodeGeneration.Analysis;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Finds arrays and maps that contain themselves with no named type on the way: C# cannot write their type, so they get one.</summary>
internal static class AnonymousCycles
{
    /// <summary>Gives a wrapper to one place of each cycle.</summary>
    /// <param name="classifier">Has run.</param>
    /// <returns>The wrappers.</returns>
    public static List<WrapperShape> Break(Classifier classifier)
    {
        var wrappers = new List<WrapperShape>();
        var done = new HashSet<Place>();
        var active = new HashSet<Place>();
        foreach (var place in classifier.Places)
            Visit(place);
        return wrappers;

        void Visit(Place place)
        {
            if (place.Wrapper is not null || done.Contains(place))
                return;
            if (!active.Add(place))
            {
                place.Wrapper = new WrapperShape(place.Conjunction, classifier.AnchorOf(place.Conjunction), place);
                wrappers.Add(place.Wrapper);
                return;
            }

            foreach (var inner in Inner(place))
                Visit(inner);
            active.Remove(place);
            done.Add(place);
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
