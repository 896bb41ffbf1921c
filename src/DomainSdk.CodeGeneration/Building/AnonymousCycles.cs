using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.Schema.Json;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>
/// Finds arrays and maps that contain themselves with no named type on the way: C# cannot write their type, so they get one. So do those that
/// many others are in: a type within so many can be written, but nobody reads it, and no compiler likes hundreds.
/// </summary>
internal sealed class AnonymousCycles
{
    /// <summary>How many arrays and maps are in one another without a type of their own; <see cref="RecursiveTypes"/> relies on it.</summary>
    public const int MostNested = 8;

    private readonly Classifier _classifier;
    private readonly List<WrapperShape> _wrappers = [];
    private readonly Dictionary<Place, int> _heights = [];
    private readonly HashSet<Place> _active = [];

    private AnonymousCycles(Classifier classifier) => _classifier = classifier;

    /// <summary>Gives a wrapper to one place of each cycle, and to places in too long a row.</summary>
    /// <param name="classifier">Has run.</param>
    /// <returns>The wrappers.</returns>
    public static List<WrapperShape> Break(Classifier classifier)
    {
        var cycles = new AnonymousCycles(classifier);
        foreach (var place in classifier.Places)
            cycles.Visit(place);
        return cycles._wrappers;
    }

    // Answers how many arrays and maps are in one another at a place.
    private int Visit(Place place)
    {
        if (place.Wrapper is not null || !(StackRoom.Has() || StackRoom.GiveUp()))
            return 0;
        if (_heights.TryGetValue(place, out var known))
            return known;
        if (!_active.Add(place))
        {
            Wrap(place);
            return 0;
        }

        var inner = 0;
        foreach (var part in Inner(place))
            inner = Math.Max(inner, Visit(part));
        _active.Remove(place);
        var height = place.Wrapper is null && place.Shape is ArrayShape or MapShape ? inner + 1 : inner;
        if (height >= MostNested && place.Wrapper is null)
        {
            Wrap(place);
            height = 0;
        }

        return _heights[place] = place.Wrapper is null ? height : 0;
    }

    private void Wrap(Place place)
    {
        place.Wrapper = new WrapperShape(place.Conjunction, _classifier.AnchorOf(place.Conjunction), place);
        _wrappers.Add(place.Wrapper);
    }

    private static IEnumerable<Place> Inner(Place place) => place.Shape switch
    {
        ArrayShape array => array.Items,
        MapShape map => [map.Value],
        SomeKindShape some => [some.Inner],
        _ => [],
    };
}
