using DomainSdk.CodeGeneration.Analysis;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>
/// Finds the types that contain one another. A reference within such a group goes through the codec that bounds the depth of readers, so
/// that no text, however deep, exhausts the stack.
/// </summary>
internal sealed class RecursiveTypes
{
    // Arrays and objects that types in a row can put into one another without a look at depth and stack. The library relies on it.
    private const int MostInRow = 24;

    private readonly Dictionary<NamedShape, int> _groups = [];
    private readonly HashSet<NamedShape> _self = [];
    private readonly Dictionary<int, int> _sizes = [];
    private readonly Dictionary<NamedShape, int> _heights = [];

    /// <summary>Groups the shapes.</summary>
    /// <param name="shapes">All named shapes.</param>
    public RecursiveTypes(IReadOnlyList<NamedShape> shapes)
    {
        var uses = shapes.ToDictionary(s => s, s => new HashSet<NamedShape>(Uses(s)));
        var usedBy = shapes.ToDictionary(s => s, _ => new List<NamedShape>());
        foreach (var use in uses)
        {
            foreach (var used in use.Value.Where(usedBy.ContainsKey))
                usedBy[used].Add(use.Key);
            if (use.Value.Contains(use.Key))
                _self.Add(use.Key);
        }

        // Strongly connected components: once forward for the order of leaving, once backward to collect them (Kosaraju).
        var left = new List<NamedShape>();
        var visited = new HashSet<NamedShape>();
        foreach (var shape in shapes)
            Walk(shape, visited, s => uses[s].Where(uses.ContainsKey), left.Add);
        // Who is left earlier is lower; within a cycle it does not matter, as every reference counts there.
        foreach (var shape in left)
            _heights[shape] = Steps(shape).Select(step => step.Levels + (_heights.TryGetValue(step.Shape, out var height) ? height : 0)).DefaultIfEmpty(0).Max();
        visited.Clear();
        for (var i = left.Count - 1; i >= 0; i--)
        {
            var group = i;
            Walk(left[i], visited, s => usedBy[s], s =>
            {
                _groups[s] = group;
                _sizes[group] = (_sizes.TryGetValue(group, out var size) ? size : 0) + 1;
            });
        }
    }

    /// <summary>Whether a reference is part of a cycle.</summary>
    /// <param name="from">The type that refers.</param>
    /// <param name="to">The type referred to.</param>
    public bool IsCycle(NamedShape from, NamedShape to) =>
        ReferenceEquals(from, to) ? _self.Contains(from)
        : _groups.TryGetValue(from, out var a) && _groups.TryGetValue(to, out var b) && a == b && _sizes[a] > 1;

    /// <summary>Whether a reference looks at depth and stack: in a cycle always, else now and then, should many types contain one another in a row.</summary>
    /// <param name="from">The type that refers.</param>
    /// <param name="to">The type referred to.</param>
    public bool Counts(NamedShape from, NamedShape to) =>
        IsCycle(from, to) || (_heights.TryGetValue(from, out var a) && _heights.TryGetValue(to, out var b) && a / MostInRow != b / MostInRow);

    /// <summary>Whether values of a place can contain one of a type.</summary>
    /// <param name="place">The place.</param>
    /// <param name="type">The type.</param>
    public bool Reaches(Place place, NamedShape type) => Reached(place).Exists(r => r.Shape == type || IsCycle(r.Shape, type));

    private static void Walk(NamedShape start, HashSet<NamedShape> visited, Func<NamedShape, IEnumerable<NamedShape>> next, Action<NamedShape> leave)
    {
        if (!visited.Add(start))
            return;
        var stack = new Stack<(NamedShape Shape, IEnumerator<NamedShape> Next)>();
        stack.Push((start, next(start).GetEnumerator()));
        while (stack.Count > 0)
        {
            var (shape, rest) = stack.Peek();
            if (!rest.MoveNext())
            {
                stack.Pop();
                leave(shape);
            }
            else if (visited.Add(rest.Current))
            {
                stack.Push((rest.Current, next(rest.Current).GetEnumerator()));
            }
        }
    }

    /// <summary>The types that a type names.</summary>
    /// <param name="shape">The type.</param>
    public static IEnumerable<NamedShape> Uses(NamedShape shape) => Steps(shape).Select(step => step.Shape);

    // With the number of arrays and objects that a value of the one is in within the other.
    private static IEnumerable<(NamedShape Shape, int Levels)> Steps(NamedShape shape) => shape switch
    {
        RecordShape record => record.Members.Select(m => m.Place).Concat(record.Patterns.Select(p => p.Place)).Concat(record.Unknown is null ? [] : [record.Unknown]).SelectMany(p => Reached(p, levels: 1)),
        TupleShape tuple => tuple.Items.Select(i => i.Place).Concat(tuple.Rest is null ? [] : [tuple.Rest]).SelectMany(p => Reached(p, levels: 1)),
        UnionShape union => union.Cases.SelectMany(c => Reached(c.Place)),
        WrapperShape wrapper => Reached(wrapper.Inner, lookInside: true),
        _ => [],
    };

    private static List<(NamedShape Shape, int Levels)> Reached(Place place, bool lookInside = false, int levels = 0)
    {
        var found = new List<(NamedShape, int)>();
        var pending = new Queue<(Place Place, bool LooksInside, int Levels)>([(place, lookInside, levels)]);
        while (pending.Count > 0)
        {
            var (current, inside, level) = pending.Dequeue();
            if (current.Wrapper is { } wrapper && !inside)
            {
                found.Add((wrapper, level));
                continue;
            }

            switch (current.Shape)
            {
                case NamedShape named:
                    found.Add((named, level));
                    break;
                case ArrayShape array:
                    foreach (var item in array.Items)
                        pending.Enqueue((item, false, level + 1));
                    break;
                case SomeKindShape some:
                    pending.Enqueue((some.Inner, inside, level));
                    break;
                case MapShape map:
                    pending.Enqueue((map.Value, false, level + 1));
                    break;
            }
        }

        return found;
    }
}
