using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// Finds the shape of every place that the roots reach. Places are taken from a queue, so a schema of any depth or recursion is plain work,
/// and the same conjunction is never classified twice.
/// </summary>
internal sealed partial class Classifier(SchemaPlan plan, GenerationOptions options)
{
    private const int MostContributors = 64;

    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedShape> _named = new(StringComparer.Ordinal);
    private readonly Queue<Place> _pending = new();
    private readonly HashSet<Place> _roots = [];
    private readonly Dictionary<int, JsonTypes> _kinds = [];
    private readonly HashSet<int> _dynamic = DynamicNodes.Find(plan);

    /// <summary>All shapes that become types, in the order they were found.</summary>
    public List<NamedShape> Named { get; } = [];

    /// <summary>All places.</summary>
    public IEnumerable<Place> Places => _places.Values;

    /// <summary>The place where nodes apply.</summary>
    /// <param name="tops">Indexes of the nodes.</param>
    public Place Resolve(params IEnumerable<int> tops) => Resolve(Conjunction.Of(plan, tops));

    /// <summary>The place of a root.</summary>
    /// <param name="node">Index of its node.</param>
    public Place ResolveRoot(int node)
    {
        var place = Resolve(node);
        _roots.Add(place);
        return place;
    }

    /// <summary>Whether the verdict of a node depends on the path by which evaluation reached it.</summary>
    /// <param name="node">Index of the node.</param>
    public bool IsDynamic(int node) => _dynamic.Contains(node);

    /// <summary>Classifies everything that is waiting, and what it leads to.</summary>
    public void Run()
    {
        while (_pending.Count > 0)
            Classify(_pending.Dequeue());
        CountedCases.Settle(Named, plan, IsDynamic);
    }

    private Place Resolve(Conjunction conjunction)
    {
        if (!_places.TryGetValue(conjunction.Key, out var place))
        {
            place = new Place(conjunction);
            _places.Add(conjunction.Key, place);
            _pending.Enqueue(place);
        }

        return place;
    }

    private void Classify(Place place)
    {
        var c = place.Conjunction;
        if (c.Kinds == JsonTypes.None)
        {
            place.Shape = new NeverShape();
            return;
        }

        if (c.IsDynamic || c.Contributors.Count > MostContributors || (c.Tops.Any(_dynamic.Contains) && !_roots.Contains(place)))
        {
            LeaveOpen(place, c);
            return;
        }

        if (TryConditions(place, c))
            return;
        var isNullAside = SetNullAside(place, ref c);
        ClassifyValues(place, c);
        if (isNullAside)
            TakeNullBack(place);
    }

    private void ClassifyValues(Place place, Conjunction c)
    {
        while (c.Choices.Count > 0)
        {
            var choice = c.Choices[0];
            if (Decide(ref c, choice))
                continue;
            if (SplitKinds(place, ref c) || TryUnion(place, c, choice))
                return;
            c = c.Choose(choice, -1).OfKinds(MayBe(c));
        }

        ClassifyKinds(place, c);
    }

    /// <summary>Drops the branches that cannot hold; true where that left one branch.</summary>
    private bool Decide(ref Conjunction c, Choice choice)
    {
        var current = c;
        var possible = choice.Branches.Where(b => MayBe(current.Choose(choice, b)) != JsonTypes.None).ToList();
        if (choice.Condition >= 0)
        {
            // That a branch cannot hold does not mean that its condition does not.
            if (possible.Count == choice.Branches.Count)
                return false;
            c = c.Choose(choice, -1);
            return true;
        }

        if (possible.Count != 1)
            return false;
        c = c.Choose(choice, possible[0]);
        return true;
    }

    /// <summary>Makes a union of values of several kinds; true where the place is done.</summary>
    private bool SplitKinds(Place place, ref Conjunction c)
    {
        var kinds = MayBe(c);
        if (IsOpen(kinds))
            return false;
        c = c.OfKinds(kinds);
        var each = Kind.Each(c.Kinds).ToList();
        if (each.Count < 2)
            return false;
        UnionOfKinds(place, c, each);
        return true;
    }

    /// <summary>The kinds that can fulfil a conjunction, looking into its alternatives, each by itself: together they have too many combinations.</summary>
    private JsonTypes MayBe(Conjunction c)
    {
        var kinds = c.Kinds;
        foreach (var choice in c.Choices)
            kinds &= choice.Branches.Aggregate(JsonTypes.None, (all, branch) => all | MayBe(branch));
        return kinds;
    }

    private JsonTypes MayBe(int node)
    {
        if (!_kinds.TryGetValue(node, out var kinds))
        {
            _kinds.Add(node, Kind.All);
            _kinds[node] = kinds = MayBe(Conjunction.Of(plan, node));
        }

        return kinds;
    }

    private void ClassifyKinds(Place place, Conjunction c)
    {
        if (c.Kinds == JsonTypes.None)
        {
            place.Shape = new NeverShape();
            return;
        }

        var kinds = c.Kinds;
        var each = Kind.Each(kinds).ToList();
        if (each.Count == 1)
            ClassifyKind(place, c, each[0]);
        else if (IsOpen(kinds) && HasMembers(c))
            ClassifyObject(place, c, acceptsOtherKinds: true);
        else if (c.Values() is { } values)
            ListValues(place, c, values);
        else if (IsOpen(kinds))
            LeaveOpen(place, c);
        else
            UnionOfKinds(place, c, each);
    }

    private void ClassifyKind(Place place, Conjunction c, JsonTypes kind)
    {
        switch (kind)
        {
            case JsonTypes.String:
                ClassifyString(place, c);
                break;
            case JsonTypes.Array:
                ClassifyArray(place, c);
                break;
            case JsonTypes.Object:
                ClassifyObject(place, c, acceptsOtherKinds: false);
                break;
            case JsonTypes.Boolean:
                ClassifyBoolean(place, c);
                break;
            default:
                ClassifyNumber(place, c);
                break;
        }
    }

    /// <summary>Any JSON value; what the schema asserts is left to the interpreter.</summary>
    private void LeaveOpen(Place place, Conjunction c)
    {
        place.Shape = new AnyShape();
        if (c.IsDynamic || c.Tops.Any(_dynamic.Contains))
            return;
        if (c.Kinds != Kind.All && c.Contributors.Count > 0)
            place.Checks = [.. c.Contributors.Select(n => new CheckModel(CheckKind.All, [n.AbsoluteLocation]))];
        else
            place.Checks = new Residue(plan, c).Checks(Kind.All);
    }

    private T Name<T>(Conjunction c, Func<T> make)
        where T : NamedShape
    {
        if (_named.TryGetValue(c.Key, out var known) && known is T same)
            return same;
        var shape = make();
        _named[c.Key] = shape;
        Named.Add(shape);
        return shape;
    }

    /// <summary>The node that a conjunction is called after: the innermost one that brings all of it about.</summary>
    /// <param name="c">The conjunction.</param>
    public PlanNode AnchorOf(Conjunction c)
    {
        if (c.Contributors.Count == 1)
            return c.Contributors[0];
        PlanNode? anchor = null;
        foreach (var node in c.Nodes)
        {
            var reached = Conjunction.Of(plan, node.Index).Nodes;
            if (c.Contributors.All(reached.Contains))
                anchor = node;
        }

        return anchor ?? (c.Contributors.Count > 0 ? c.Contributors[0] : c.Nodes[0]);
    }

    private static bool IsOpen(JsonTypes kinds) => Kind.Each(kinds & ~JsonTypes.Null).Count() == 5;
}
