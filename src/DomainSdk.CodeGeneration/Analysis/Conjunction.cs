using System.Globalization;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// Everything that must hold at one place: the nodes applied there, with <c>$ref</c> and <c>allOf</c> followed. Two places with the same
/// conjunction have the same type, whatever path leads to it; that is what makes one C# type of one definition.
/// </summary>
internal sealed class Conjunction
{
    /// <summary>The decision to leave an alternative to a residual check.</summary>
    private const int Undecided = -1;

    /// <summary>The decision that the condition of an <c>if</c> does not hold and that it has no <c>else</c>.</summary>
    private const int NothingMore = -2;

    private readonly SchemaPlan _plan;
    private readonly Given _given;
    private readonly List<PlanNode> _nodes = [];
    private readonly List<PlanNode> _own = [];
    private readonly List<PlanNode> _contributors = [];
    private readonly List<Choice> _choices = [];

    // What holds under a condition comes behind what always holds, so that members keep the order of the schema.
    private readonly Queue<int> _conditional = new();
    private readonly Dictionary<(PlanKeyword Keyword, int Branch), Conjunction> _chosen = [];

    private Conjunction(SchemaPlan plan, IReadOnlyList<int> tops, Given given)
    {
        _plan = plan;
        _given = given;
        Tops = tops;
        var visited = new HashSet<int>();
        foreach (var top in tops)
            Visit(top, visited, isOwn: true);
        while (_conditional.Count > 0)
            Visit(_conditional.Dequeue(), visited, isOwn: true);
        DropRepeatedTypes();
        Kinds = ComputeKinds(given.Mask);
        Key = ComputeKey();
    }

    /// <summary>The nodes it was made of, before references are followed.</summary>
    public IReadOnlyList<int> Tops { get; }

    /// <summary>All nodes that apply, in the order they are reached.</summary>
    public IReadOnlyList<PlanNode> Nodes => _nodes;

    /// <summary>Those of all nodes that are reached without a reference.</summary>
    public IReadOnlyList<PlanNode> OwnNodes => _own;

    /// <summary>Those of all nodes that assert something themselves.</summary>
    public IReadOnlyList<PlanNode> Contributors => _contributors;

    /// <summary>Nodes that must not hold beside those: branches of a <c>oneOf</c> that are there twice.</summary>
    public IReadOnlyList<int> Refused => _given.Refused;

    /// <summary>The alternatives (<c>anyOf</c>, <c>oneOf</c>, <c>if</c>) not decided yet.</summary>
    public IReadOnlyList<Choice> Choices => _choices;

    /// <summary>Whether no value fulfils it.</summary>
    public bool IsNever { get; private set; }

    /// <summary>Whether a reference with a target that depends on the path of evaluation is part of it.</summary>
    public bool IsDynamic { get; private set; }

    /// <summary>The kinds of value that can fulfil it; <see cref="JsonTypes.Number"/> alone means numbers with a fraction.</summary>
    public JsonTypes Kinds { get; }

    /// <summary>Equal for places of the same type.</summary>
    public string Key { get; }

    /// <summary>What must hold where several nodes apply.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="tops">Indexes of the nodes.</param>
    public static Conjunction Of(SchemaPlan plan, params IEnumerable<int> tops) =>
        new(plan, [.. tops.Distinct()], Given.Nothing);

    /// <summary>The same with a branch of an alternative chosen.</summary>
    /// <param name="choice">The alternative.</param>
    /// <param name="branch">Index of the branch's node, or -1 to leave the keyword to a residual check.</param>
    public Conjunction Choose(Choice choice, int branch)
    {
        if (_chosen.TryGetValue((choice.Keyword, branch), out var known))
            return known;
        var decisions = _given.Decisions.ToDictionary(d => d.Key, d => d.Value);
        decisions[choice.Keyword] = branch;
        var chosen = new Conjunction(_plan, Tops, _given with { Decisions = decisions });
        _chosen.Add((choice.Keyword, branch), chosen);
        return chosen;
    }

    /// <summary>The same for values that fulfil the conditions of some <c>if</c> keywords and not those of others.</summary>
    /// <param name="fulfilled">Those that hold; what they say becomes part of the conjunction.</param>
    /// <param name="others">Those that do not.</param>
    public Conjunction Where(IReadOnlyList<IfKeyword> fulfilled, IEnumerable<IfKeyword> others)
    {
        var decisions = _given.Decisions.ToDictionary(d => d.Key, d => d.Value);
        foreach (var keyword in fulfilled)
            decisions[keyword] = keyword.Then < 0 ? NothingMore : keyword.Then;
        foreach (var keyword in others)
            decisions[keyword] = keyword.Else < 0 ? NothingMore : keyword.Else;
        return new Conjunction(_plan, [.. Tops, .. fulfilled.Select(k => k.If).Where(i => !Tops.Contains(i))], _given with { Decisions = decisions });
    }

    /// <summary>The same, for values of some kinds only.</summary>
    /// <param name="kinds">The kinds.</param>
    public Conjunction OfKinds(JsonTypes kinds) => new(_plan, Tops, _given with { Mask = _given.Mask & kinds });

    /// <summary>The same, for values that do not fulfil some schemas.</summary>
    /// <param name="nodes">Their nodes.</param>
    public Conjunction Refusing(IEnumerable<int> nodes) => new(_plan, Tops, _given with { Refused = [.. Refused.Concat(nodes).Distinct()] });

    /// <summary>The same with fewer branches of an alternative, where the others say nothing new.</summary>
    /// <param name="choice">The alternative.</param>
    /// <param name="branches">The branches left.</param>
    public Conjunction Narrow(Choice choice, IReadOnlyList<int> branches)
    {
        var narrowed = _given.Narrowed.ToDictionary(n => n.Key, n => n.Value);
        narrowed[choice.Keyword] = branches;
        return new Conjunction(_plan, Tops, _given with { Narrowed = narrowed });
    }

    /// <summary>The nodes reached from one of the nodes under the decisions taken here; null where that depends on the value.</summary>
    /// <param name="node">The node.</param>
    public IReadOnlyList<PlanNode>? StaticClosure(PlanNode node)
    {
        var inner = new Conjunction(_plan, [node.Index], Given.Nothing with { Decisions = _given.Decisions });
        if (inner.IsDynamic || inner._choices.Count > 0)
            return null;
        foreach (var other in inner._nodes)
        {
            foreach (var keyword in other.Keywords)
            {
                if (!IsStatic(keyword))
                    return null;
            }
        }

        return inner._nodes;
    }

    /// <summary>Whether a keyword is an alternative whose branch was chosen.</summary>
    /// <param name="keyword">The keyword.</param>
    public bool IsDecided(PlanKeyword keyword) => _given.Decisions.TryGetValue(keyword, out var branch) && branch != Undecided;

    /// <summary>The first of some nodes, or null where there is none or it is a reference that leads nowhere.</summary>
    /// <param name="indexes">Their indexes.</param>
    public PlanNode? NodeAt(IReadOnlyList<int> indexes) => indexes.Count > 0 && indexes[0] >= 0 ? _plan.Nodes[indexes[0]] : null;

    /// <summary>All keywords of a kind, in the order of the nodes.</summary>
    /// <typeparam name="T">The class of the keyword.</typeparam>
    public IEnumerable<T> All<T>()
        where T : PlanKeyword
    {
        foreach (var node in _contributors)
        {
            if (node.Find<T>() is { } keyword)
                yield return keyword;
        }
    }

    /// <summary>The first annotation of a name, from the place itself to what it refers to.</summary>
    /// <param name="name">The keyword.</param>
    public JsonNode Annotation(string name)
    {
        foreach (var node in _nodes)
        {
            if (node.Annotation(name) is { IsPresent: true } value)
                return value;
        }

        return default;
    }

    /// <summary>The values allowed where <c>const</c> or <c>enum</c> lists them, of the kinds that can be; else null.</summary>
    public IReadOnlyList<JsonNode>? Values()
    {
        List<JsonNode>? values = null;
        foreach (var node in _contributors)
        {
            foreach (var keyword in node.Keywords)
            {
                JsonNode[]? listed = keyword switch
                {
                    ConstKeyword constant => [constant.Value],
                    EnumKeyword some => some.Values,
                    _ => null,
                };
                if (listed is null)
                    continue;
                values = values is null
                    ? [.. listed.Where((value, i) => !listed.Take(i).Any(earlier => Json.SameValue(earlier, value)))]
                    : values.FindAll(value => listed.Any(other => Json.SameValue(other, value)));
            }
        }

        return values?.FindAll(value => (Kind.Of(value) & Kinds) != JsonTypes.None);
    }

    /// <summary>Whether all alternatives are decided, and nothing is asked but a type and to be one of a list.</summary>
    public bool OnlyLists => Choices.Count == 0 && Refused.Count == 0 && _contributors.TrueForAll(n => n.Keywords.All(k =>
        k is TypeKeyword or ConstKeyword or EnumKeyword or AnnotationKeyword or RefKeyword or AllOfKeyword or AnyOfKeyword { Nodes.Length: 1 } or OneOfKeyword { Nodes.Length: 1 }
        || (k is AnyOfKeyword or OneOfKeyword && IsDecided(k))));

    /// <summary>The strings where nothing is asked but to be one of them; else none.</summary>
    public IReadOnlyList<string> ListedStrings() =>
        OnlyLists && Values() is { Count: > 0 } values && values.All(v => v.Kind == JsonKind.String) ? [.. values.Select(v => v.GetString())] : [];

    /// <summary>Whether a keyword marks the same members and items as evaluated whatever the value.</summary>
    private bool IsStatic(PlanKeyword keyword) => keyword switch
    {
        // Several branches of an anyOf can hold at once, and each of them counts.
        AnyOfKeyword any => any.Nodes.Length == 1,
        OneOfKeyword => !_given.Decisions.TryGetValue(keyword, out var branch) || branch >= 0,
        AnnotationKeyword or AssertionKeyword or RequiredKeyword or DependentRequiredKeyword or RefKeyword or AllOfKeyword or NotKeyword or PropertiesKeyword or PatternPropertiesKeyword
            or AdditionalPropertiesKeyword or PropertyNamesKeyword or ItemsKeyword or PrefixItemsKeyword or ContainsKeyword
            or UnevaluatedPropertiesKeyword or UnevaluatedItemsKeyword => true,
        _ => false,
    };

    private void Visit(int index, HashSet<int> visited, bool isOwn)
    {
        if (index < 0)
        {
            // A reference that leads nowhere is an error of its file; here nothing is known about the place.
            IsDynamic = true;
            return;
        }

        if (!visited.Add(index) || !(StackRoom.Has() || StackRoom.GiveUp()))
            return;
        var node = _plan.Nodes[index];
        _nodes.Add(node);
        if (isOwn)
            _own.Add(node);
        IsNever |= node.Boolean == false;
        var contributes = node.Boolean == false;
        foreach (var keyword in node.Keywords)
        {
            switch (keyword)
            {
                case RefKeyword reference:
                    Visit(reference.Node, visited, isOwn: false);
                    break;
                case AllOfKeyword all:
                    foreach (var branch in all.Nodes)
                        Visit(branch, visited, isOwn);
                    break;
                case AnyOfKeyword any:
                    contributes |= VisitChoice(new Choice(any, node, any.Nodes, exactlyOne: false), visited, isOwn);
                    break;
                case OneOfKeyword one:
                    contributes |= VisitChoice(new Choice(one, node, one.Nodes, exactlyOne: true), visited, isOwn);
                    break;
                case IfKeyword condition when _given.Decisions.TryGetValue(condition, out var branch) && branch >= 0:
                    _conditional.Enqueue(branch);
                    break;
                case IfKeyword condition when _given.Decisions.ContainsKey(condition) || condition is { Then: >= 0, Else: >= 0 }:
                    contributes |= VisitChoice(new Choice(condition, node, [condition.Then, condition.Else], exactlyOne: false), visited, isOwn);
                    break;
                case DynamicRefKeyword:
                    IsDynamic = true;
                    contributes = true;
                    break;
                case AnnotationKeyword:
                case FormatKeyword { Asserted: false }:
                    break;
                default:
                    contributes = true;
                    break;
            }
        }

        if (contributes)
            _contributors.Add(node);
    }

    private bool VisitChoice(Choice choice, HashSet<int> visited, bool isOwn)
    {
        if (_given.Decisions.TryGetValue(choice.Keyword, out var branch))
        {
            if (branch >= 0)
                Visit(branch, visited, isOwn);
            return branch == Undecided;
        }

        if (choice.Branches.Count == 1)
        {
            Visit(choice.Branches[0], visited, isOwn);
            return false;
        }

        _choices.Add(_given.Narrowed.TryGetValue(choice.Keyword, out var left) ? new Choice(choice.Keyword, choice.Owner, left, choice.ExactlyOne) : choice);
        return true;
    }

    // '{ "type": "object" }' beside a reference to an object says nothing: the place is just what the reference leads to. Draft-04 alone has
    // a meaning of integer that values do not have by themselves.
    private void DropRepeatedTypes()
    {
        for (var i = _contributors.Count - 1; i >= 0 && _contributors.Count > 1; i--)
        {
            var node = _contributors[i];
            if (node.Keywords.All(k => k is TypeKeyword or AnnotationKeyword or RefKeyword or AllOfKeyword or FormatKeyword { Asserted: false }) && node.Find<TypeKeyword>() is { } type
                && (node.Dialect != Dialect.Draft4 || (type.Types & Kind.Numeric) == JsonTypes.None)
                && (ComputeKinds(Kind.All, except: node) & ~Kind.Expand(type.Types)) == JsonTypes.None)
            {
                _contributors.RemoveAt(i);
            }
        }
    }

    private JsonTypes ComputeKinds(JsonTypes mask, PlanNode? except = null)
    {
        var kinds = mask;
        foreach (var node in _contributors)
        {
            if (node == except)
                continue;
            foreach (var keyword in node.Keywords)
            {
                kinds &= keyword switch
                {
                    TypeKeyword type => Kind.Expand(type.Types),
                    ConstKeyword constant => Kind.Of(constant.Value),
                    OpenEnumKeyword => JsonTypes.String,
                    EnumKeyword some => some.Values.Aggregate(JsonTypes.None, (all, value) => all | Kind.Of(value)),
                    _ => Kind.All,
                };
            }
        }

        return IsNever ? JsonTypes.None : kinds;
    }

    private string ComputeKey()
    {
        var parts = _contributors.Select(n => n.Index).OrderBy(i => i).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
        foreach (var decision in _given.Decisions)
        {
            var owner = _contributors.Find(n => n.Keywords.Contains(decision.Key));
            if (owner is not null)
                parts.Add(FormattableString.Invariant($"{owner.Index}{decision.Key.Name}={decision.Value}"));
        }

        // A mask that takes nothing away makes no other type.
        if (Kinds != ComputeKinds(Kind.All))
            parts.Add("~" + ((int)_given.Mask).ToString(CultureInfo.InvariantCulture));
        parts.AddRange(_nodes.Where(n => n.LeadsBackToItself && !_contributors.Contains(n)).Select(n => "&" + n.Index.ToString(CultureInfo.InvariantCulture)));
        parts.AddRange(Refused.Select(r => "!" + r.ToString(CultureInfo.InvariantCulture)));
        parts.AddRange(TypeAnnotations().Select(n => "@" + n.Index.ToString(CultureInfo.InvariantCulture)));
        return string.Join(",", parts);
    }

    /// <summary>Nodes that assert nothing and still say which type the values have; the outermost comes first.</summary>
    public IEnumerable<PlanNode> TypeAnnotations() => _nodes.Where(n => !_contributors.Contains(n) && n.Keywords.Any(SaysType));

    private bool SaysType(PlanKeyword keyword) => keyword switch
    {
        FormatKeyword => (Kinds & (JsonTypes.String | Kind.Numeric)) != JsonTypes.None && (Kinds & (JsonTypes.Object | JsonTypes.Array)) == JsonTypes.None,
        AnnotationKeyword { Name: "x-key" or "contentEncoding" } => Kinds == JsonTypes.String,
        AnnotationKeyword { Name: "x-extensible-enum" } => (Kinds & JsonTypes.String) != JsonTypes.None,
        AnnotationKeyword { Name: "x-enumNames" or "x-enum-varnames" or "x-enum-descriptions" } => (Kinds & ~(JsonTypes.String | Kind.Numeric | JsonTypes.Null)) == JsonTypes.None,
        AnnotationKeyword { Name: "discriminator" } => _choices.Count > 0,
        _ => false,
    };

    /// <summary>What is known beyond the nodes.</summary>
    /// <param name="Decisions">The branches chosen, by keyword.</param>
    /// <param name="Narrowed">The branches left, by keyword.</param>
    /// <param name="Mask">The kinds in question.</param>
    /// <param name="Refused">Nodes that must not hold.</param>
    private sealed record Given(
        IReadOnlyDictionary<PlanKeyword, int> Decisions, IReadOnlyDictionary<PlanKeyword, IReadOnlyList<int>> Narrowed, JsonTypes Mask, IReadOnlyList<int> Refused)
    {
        public static Given Nothing { get; } = new(new Dictionary<PlanKeyword, int>(), new Dictionary<PlanKeyword, IReadOnlyList<int>>(), Kind.All, []);
    }
}
