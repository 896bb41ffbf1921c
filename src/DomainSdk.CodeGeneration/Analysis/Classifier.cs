using DomainSdk.CodeGeneration.Analysis.Recognizing;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// Finds the shape of every place that the roots reach. Places are taken from a queue, so a schema of any depth or recursion is plain work,
/// and the same conjunction is never classified twice. What a shape is recognised by stands in the classes of
/// <see cref="Recognizing"/>, which are asked in order.
/// </summary>
internal sealed class Classifier
{
    private readonly SchemaPlan _plan;
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedShape> _named = new(StringComparer.Ordinal);
    private readonly Queue<Place> _pending = new();
    private readonly HashSet<Place> _roots = [];
    private readonly Dictionary<int, JsonTypes> _kinds = [];
    private readonly HashSet<int> _dynamic;
    private readonly IReadOnlyList<IShapeRecognizer> _recognizers;

    /// <summary>Prepares for a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">The options.</param>
    public Classifier(SchemaPlan plan, GenerationOptions options)
    {
        _plan = plan;
        _dynamic = DynamicNodes.Find(plan);
        var strings = new Strings(options);
        var members = new Members(this, strings);
        var tags = new Tags(this);
        var branches = new Branches(this);
        var numbers = new Numbers(this, options);
        _recognizers =
        [
            new NoValues(),
            new PathDependentValues(this),
            new TaggedConditions(this, tags),
            new NullBesideValues(this),
            new DecidedAlternative(this),
            new AlternativesOfKinds(this),
            new TextAlternatives(this, strings),
            new IntegerAlternatives(this),
            new ObjectAlternatives(this, branches, tags),
            new ArrayAlternatives(this, branches),
            new UndecidedAlternative(this),
            new Texts(this, strings),
            new ConstantValues(this),
            new Tuples(this),
            new Arrays(this),
            new Maps(this, members),
            new Records(this, members),
            new Booleans(this),
            new NamedIntegers(this),
            numbers,
            new NumbersOrTexts(this, strings, numbers, options),
            new KeywordsOfOneKind(this),
            new ListedValues(this),
            new AnyValues(this),
            new ValuesOfKinds(this),
        ];
    }

    /// <summary>The plan.</summary>
    public SchemaPlan Plan => _plan;

    /// <summary>All shapes that become types, in the order they were found.</summary>
    public List<NamedShape> Named { get; } = [];

    /// <summary>All places.</summary>
    public IEnumerable<Place> Places => _places.Values;

    /// <summary>The place where nodes apply.</summary>
    /// <param name="tops">Indexes of the nodes.</param>
    public Place Resolve(params IEnumerable<int> tops) => Resolve(Conjunction.Of(_plan, tops));

    /// <summary>The place of a conjunction.</summary>
    /// <param name="conjunction">What must hold there.</param>
    public Place Resolve(Conjunction conjunction)
    {
        if (!_places.TryGetValue(conjunction.Key, out var place))
        {
            place = new Place(conjunction);
            _places.Add(conjunction.Key, place);
            _pending.Enqueue(place);
        }

        return place;
    }

    /// <summary>The place of a root.</summary>
    /// <param name="node">Index of its node.</param>
    public Place ResolveRoot(int node)
    {
        var place = Resolve(node);
        _roots.Add(place);
        return place;
    }

    /// <summary>Whether a root asked for a place.</summary>
    /// <param name="place">The place.</param>
    public bool IsRoot(Place place) => _roots.Contains(place);

    /// <summary>Whether the verdict of a node depends on the path by which evaluation reached it.</summary>
    /// <param name="node">Index of the node.</param>
    public bool IsDynamic(int node) => _dynamic.Contains(node);

    /// <summary>Classifies everything that is waiting, and what it leads to.</summary>
    public void Run()
    {
        while (_pending.Count > 0)
        {
            var place = _pending.Dequeue();
            Recognize(place, place.Conjunction);
        }

        CountedCases.Settle(Named, _plan, IsDynamic);
    }

    /// <summary>Finds the shape of values at a place: the first that is recognised.</summary>
    /// <param name="place">The place.</param>
    /// <param name="c">What holds of the values in question: all that holds at the place, or more.</param>
    public void Recognize(Place place, Conjunction c)
    {
        foreach (var recognizer in _recognizers)
        {
            if (recognizer.TryRecognize(place, c))
                return;
        }

        throw new InvalidOperationException("No shape for " + c.Key);
    }

    /// <summary>The kinds that can fulfil a conjunction, looking into its alternatives, each by itself: together they have too many combinations.</summary>
    /// <param name="c">The conjunction.</param>
    public JsonTypes MayBe(Conjunction c)
    {
        var kinds = c.Kinds;
        foreach (var choice in c.Choices)
            kinds &= choice.Branches.Aggregate(JsonTypes.None, (all, branch) => all | MayBe(branch));
        return kinds;
    }

    /// <summary>The shape of a name that stands for a conjunction: made once, whatever place it is met at.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="c">The conjunction.</param>
    /// <param name="make">Makes it.</param>
    public T Name<T>(Conjunction c, Func<T> make)
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
        if (c.TypeAnnotations().FirstOrDefault() is { } annotated)
            return annotated;
        if (c.Contributors.Count == 1)
            return c.Contributors[0];
        PlanNode? anchor = null;
        foreach (var node in c.Nodes)
        {
            var reached = Conjunction.Of(_plan, node.Index).Nodes;
            if (c.Contributors.All(reached.Contains))
                anchor = node;
        }

        return anchor ?? (c.Contributors.Count > 0 ? c.Contributors[0] : c.Nodes[0]);
    }

    /// <summary>The one node that brings a conjunction about all by itself, or null.</summary>
    /// <param name="c">The conjunction.</param>
    public PlanNode? AnchorOfOnly(Conjunction c)
    {
        var anchor = AnchorOf(c);
        var reached = Conjunction.Of(_plan, anchor.Index).Nodes;
        return c.Contributors.All(reached.Contains) ? anchor : null;
    }

    /// <summary>Any JSON value; what the schema asserts is left to the interpreter.</summary>
    /// <param name="place">The place.</param>
    /// <param name="c">What holds there.</param>
    public void LeaveOpen(Place place, Conjunction c)
    {
        place.Shape = new AnyShape();
        if (c.IsDynamic || c.Tops.Any(IsDynamic))
            return;
        if (c.Kinds != Kind.All && c.Contributors.Count > 0)
            place.Checks = [.. c.Contributors.Select(n => new CheckModel(CheckKind.All, [n.AbsoluteLocation])), .. new Residue(_plan, c).Refusals()];
        else
            place.Checks = new Residue(_plan, c).Checks(Kind.All);
    }

    private JsonTypes MayBe(int node)
    {
        if (!_kinds.TryGetValue(node, out var kinds))
        {
            _kinds.Add(node, Kind.All);
            if (!StackRoom.Has())
            {
                StackRoom.GiveUp();
                return Kind.All;
            }

            _kinds[node] = kinds = MayBe(Conjunction.Of(_plan, node));
        }

        return kinds;
    }
}
