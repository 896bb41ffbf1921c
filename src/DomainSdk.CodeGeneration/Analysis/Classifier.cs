using DomainSdk.CodeGeneration.Analysis.Recognizing;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// Finds the shape of every place that the roots reach. Places are taken one by one, so a schema of any depth or recursion is plain work,
/// and the same conjunction is never classified twice. What a shape is recognised by stands in the classes of
/// <see cref="Recognizing"/>, which are asked in order.
/// </summary>
internal sealed class Classifier
{
    private readonly GenerationLimits _limits;
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedShape> _named = new(StringComparer.Ordinal);
    private readonly List<Place> _inOrder = [];
    private readonly HashSet<Place> _roots = [];
    private readonly PossibleKinds _kinds;
    private readonly Anchors _anchors;
    private readonly HashSet<int> _dynamic;
    private readonly IReadOnlyList<IShapeRecognizer> _recognizers;

    /// <summary>Prepares for a plan.</summary>
    /// <param name="work">The plan, and how much is looked at in it.</param>
    /// <param name="options">The options.</param>
    public Classifier(Workload work, GenerationOptions options)
    {
        Work = work;
        _limits = options.Limits;
        _dynamic = LeadingNodes.ToDynamic(work.Plan);
        _kinds = new PossibleKinds(work);
        _anchors = new Anchors(work);
        var strings = new Strings(options);
        var members = new Members(this, strings);
        var tags = new Tags(this);
        var branches = new Branches(this);
        var numbers = new Numbers(this, options);
        _recognizers =
        [
            new NoValues(),
            new PathDependentValues(this),
            new UnspeakableValues(this, new UnusualTexts(work.Plan)),
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
    public SchemaPlan Plan => Work.Plan;

    /// <summary>The plan, and how much is looked at in it.</summary>
    public Workload Work { get; }

    /// <summary>Places left to the interpreter because they ask for more than a bound allows.</summary>
    public List<LimitedPlace> Limited { get; } = [];

    /// <summary>All shapes that become types, in the order they were found.</summary>
    public List<NamedShape> Named { get; } = [];

    /// <summary>All places.</summary>
    public IReadOnlyList<Place> Places => _inOrder;

    /// <summary>The place where nodes apply.</summary>
    /// <param name="tops">Indexes of the nodes.</param>
    public Place Resolve(params IEnumerable<int> tops) => Resolve(Conjunction.Of(Work, tops));

    /// <summary>The place of a conjunction.</summary>
    /// <param name="conjunction">What must hold there.</param>
    public Place Resolve(Conjunction conjunction)
    {
        if (!_places.TryGetValue(conjunction.Key, out var place))
        {
            place = new Place(conjunction);
            _places.Add(conjunction.Key, place);
            _inOrder.Add(place);
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
        for (var i = 0; i < _inOrder.Count; i++)
            Settle(_inOrder[i]);
        Work.End();
        CountedCases.Settle(Named, Plan, IsDynamic);
    }

    // A place that asks for too much is any value; what it has led to by then is taken back.
    private void Settle(Place place)
    {
        var (named, places) = (Named.Count, _inOrder.Count);
        try
        {
            Work.Begin();
            if (named >= _limits.Types)
                throw new LimitReachedException(nameof(GenerationLimits.Types));
            Recognize(place, place.Conjunction);
        }
        catch (LimitReachedException reached)
        {
            Work.End();
            TakeBack(named, places);
            place.IsNullable = false;
            place.Constant = default;
            LeaveOpen(place, place.Conjunction);
            Limited.Add(new LimitedPlace(reached.Limit, place));
        }
    }

    private void TakeBack(int named, int places)
    {
        for (var i = named; i < Named.Count; i++)
            _named.Remove(Named[i].Conjunction.Key);
        Named.RemoveRange(named, Named.Count - named);
        for (var i = places; i < _inOrder.Count; i++)
            _places.Remove(_inOrder[i].Conjunction.Key);
        _inOrder.RemoveRange(places, _inOrder.Count - places);
    }

    /// <summary>Finds the shape of values at a place: the first that is recognised.</summary>
    /// <param name="place">The place.</param>
    /// <param name="c">What holds of the values in question: all that holds at the place, or more.</param>
    public void Recognize(Place place, Conjunction c)
    {
        if (c.Choices.Any(choice => choice.Branches.Count > _limits.Variants))
            throw new LimitReachedException(nameof(GenerationLimits.Variants));
        if (c.CountCombinations(_limits.Combinations) > _limits.Combinations)
            throw new LimitReachedException(nameof(GenerationLimits.Combinations));
        foreach (var recognizer in _recognizers)
        {
            if (recognizer.TryRecognize(place, c))
                return;
        }

        throw new InvalidOperationException("No shape for " + c.Key);
    }

    /// <summary>The kinds that can fulfil a conjunction, looking into its alternatives, each by itself: together they have too many combinations.</summary>
    /// <param name="c">The conjunction.</param>
    public InstanceTypes MayBe(Conjunction c) => _kinds.Of(c);

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
    public PlanNode AnchorOf(Conjunction c) => _anchors.Of(c);

    /// <summary>The one node that brings a conjunction about all by itself, or null.</summary>
    /// <param name="c">The conjunction.</param>
    public PlanNode? AnchorOfOnly(Conjunction c)
    {
        var anchor = AnchorOf(c);
        return _anchors.IsWhole(anchor, c) ? anchor : null;
    }

    /// <summary>Any JSON value; what the schema asserts is left to the interpreter.</summary>
    /// <param name="place">The place.</param>
    /// <param name="c">What holds there.</param>
    public void LeaveOpen(Place place, Conjunction c)
    {
        place.Shape = new AnyShape();
        if (c.IsDynamic || c.Tops.Any(IsDynamic))
            return;
        if (c.Kinds != InstanceTypes.Any && c.Contributors.Count > 0)
            place.Checks = [.. Residue.AllOf(c.Contributors), .. new Residue(Plan, c).Refusals()];
        else
            place.Checks = new Residue(Plan, c).Checks(InstanceTypes.Any);
    }
}
