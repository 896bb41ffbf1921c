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
internal sealed partial class Conjunction
{
    private readonly Workload _work;
    private readonly Given _given;
    private readonly List<PlanNode> _nodes;
    private readonly List<PlanNode> _own;
    private readonly List<PlanNode> _contributors;
    private readonly List<Choice> _choices;
    private readonly Dictionary<(PlanKeyword Keyword, int Branch), Conjunction> _chosen = [];

    private Conjunction(Workload work, IReadOnlyList<int> tops, Given given)
    {
        _work = work;
        _given = given;
        Tops = tops;
        work.Take(1 + given.Decisions.Count);
        var gathered = new Gathering(work, tops, given);
        (_nodes, _own, _contributors, _choices) = (gathered.Nodes, gathered.Own, gathered.Contributors, gathered.Choices);
        (IsNever, IsDynamic) = (gathered.IsNever, gathered.IsDynamic);
        DropRepeatedTypes();
        Kinds = ComputeKinds(given.Mask);
        Key = ComputeKey();
    }

    /// <summary>The plan, and how much is looked at in it.</summary>
    public Workload Work => _work;

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
    public bool IsNever { get; }

    /// <summary>Whether a reference with a target that depends on the path of evaluation is part of it.</summary>
    public bool IsDynamic { get; }

    /// <summary>The kinds of value that can fulfil it; an integer that <c>type</c> names may be written as 1.0, but for draft-04.</summary>
    public InstanceTypes Kinds { get; }

    /// <summary>Equal for places of the same type.</summary>
    public string Key { get; }

    /// <summary>In how many ways the alternatives combine; what is more than a bound is not counted on.</summary>
    /// <param name="most">The bound.</param>
    public long CountCombinations(int most)
    {
        var count = 1L;
        foreach (var choice in _choices)
        {
            count *= Math.Max(1, choice.Branches.Count);
            if (count > most && _choices.Count > 1)
                return count;
        }

        return _choices.Count > 1 ? count : 1;
    }

    /// <summary>What must hold where several nodes apply.</summary>
    /// <param name="work">The plan, and how much is looked at in it.</param>
    /// <param name="tops">Indexes of the nodes.</param>
    public static Conjunction Of(Workload work, params IEnumerable<int> tops) =>
        new(work, [.. tops.Distinct()], Given.Nothing);

    /// <summary>The same with a branch of an alternative chosen.</summary>
    /// <param name="choice">The alternative.</param>
    /// <param name="branch">Index of the branch's node, or -1 to leave the keyword to a residual check.</param>
    public Conjunction Choose(Choice choice, int branch)
    {
        if (_chosen.TryGetValue((choice.Keyword, branch), out var known))
            return known;
        var chosen = new Conjunction(_work, Tops, _given.Decide((choice.Keyword, branch)));
        _chosen.Add((choice.Keyword, branch), chosen);
        return chosen;
    }

    /// <summary>The same for values that fulfil the conditions of some <c>if</c> keywords and not those of others.</summary>
    /// <param name="fulfilled">Those that hold; what they say becomes part of the conjunction.</param>
    /// <param name="others">Those that do not.</param>
    public Conjunction Where(IReadOnlyList<IfKeyword> fulfilled, IEnumerable<IfKeyword> others)
    {
        var decisions = fulfilled.Select(k => ((PlanKeyword)k, k.Then < 0 ? Given.NothingMore : k.Then)).Concat(others.Select(k => ((PlanKeyword)k, k.Else < 0 ? Given.NothingMore : k.Else)));
        return new Conjunction(_work, [.. Tops, .. fulfilled.Select(k => k.If).Where(i => !Tops.Contains(i))], _given.Decide(decisions));
    }

    /// <summary>The same, for values of some kinds only.</summary>
    /// <param name="kinds">The kinds.</param>
    public Conjunction OfKinds(InstanceTypes kinds) => new(_work, Tops, _given with { Mask = _given.Mask & kinds });

    /// <summary>The same, for values that do not fulfil some schemas.</summary>
    /// <param name="nodes">Their nodes.</param>
    public Conjunction Refusing(IEnumerable<int> nodes) => new(_work, Tops, _given with { Refused = [.. Refused.Concat(nodes).Distinct()] });

    /// <summary>The same with fewer branches of an alternative, where the others say nothing new.</summary>
    /// <param name="choice">The alternative.</param>
    /// <param name="branches">The branches left.</param>
    public Conjunction Narrow(Choice choice, IReadOnlyList<int> branches)
    {
        var narrowed = _given.Narrowed.ToDictionary(n => n.Key, n => n.Value);
        narrowed[choice.Keyword] = branches;
        return new Conjunction(_work, Tops, _given with { Narrowed = narrowed });
    }

    /// <summary>The nodes reached from one of the nodes under the decisions taken here; null where that depends on the value.</summary>
    /// <param name="node">The node.</param>
    public IReadOnlyList<PlanNode>? StaticClosure(PlanNode node)
    {
        var inner = new Conjunction(_work, [node.Index], Given.Nothing with { Decisions = _given.Decisions });
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
    public bool IsDecided(PlanKeyword keyword) => _given.Decisions.TryGetValue(keyword, out var branch) && branch != Given.Undecided;

    /// <summary>The first of some nodes, or null where there is none or it is a reference that leads nowhere.</summary>
    /// <param name="indexes">Their indexes.</param>
    public PlanNode? NodeAt(IReadOnlyList<int> indexes) => indexes.Count > 0 && indexes[0] >= 0 ? _work.Plan.Nodes[indexes[0]] : null;

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

    // '{ "type": "object" }' beside a reference to an object says nothing: the place is just what the reference leads to. Draft-04 alone has
    // a meaning of integer that values do not have by themselves.
    private void DropRepeatedTypes()
    {
        if (_contributors.Count < 2)
            return;
        var before = new InstanceTypes[_contributors.Count];
        before[0] = InstanceTypes.Any;
        for (var i = 1; i < before.Length; i++)
            before[i] = before[i - 1] & _work.KindsOf(_contributors[i - 1]);
        var behind = InstanceTypes.Any;
        for (var i = _contributors.Count - 1; i >= 0 && _contributors.Count > 1; i--)
        {
            var node = _contributors[i];
            if (node.Keywords.All(k => k is TypeKeyword or AnnotationKeyword or RefKeyword or AllOfKeyword or FormatKeyword { Asserted: false }) && node.Find<TypeKeyword>() is { } type
                && (node.Dialect != Dialect.Draft4 || (type.Types & InstanceTypes.Number) == InstanceTypes.None)
                && (IsNever || (before[i] & behind & ~type.Types) == InstanceTypes.None))
            {
                _contributors.RemoveAt(i);
            }
            else
            {
                behind &= _work.KindsOf(node);
            }
        }
    }

    private InstanceTypes ComputeKinds(InstanceTypes mask) =>
        IsNever ? InstanceTypes.None : _contributors.Aggregate(mask, (kinds, node) => kinds & _work.KindsOf(node));

    private string ComputeKey()
    {
        var parts = _contributors.Select(n => n.Index).OrderBy(i => i).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
        if (_given.Decisions.Count > 0)
        {
            var owners = new Dictionary<PlanKeyword, PlanNode>();
            foreach (var node in _contributors)
            {
                foreach (var keyword in node.Keywords)
                    owners[keyword] = node;
            }

            foreach (var decision in _given.Decisions)
            {
                if (owners.TryGetValue(decision.Key, out var owner))
                    parts.Add(FormattableString.Invariant($"{owner.Index}{decision.Key.Name}={decision.Value}"));
            }
        }

        // A mask that takes nothing away makes no other type.
        if (Kinds != ComputeKinds(InstanceTypes.Any))
            parts.Add("~" + ((int)_given.Mask).ToString(CultureInfo.InvariantCulture));
        parts.AddRange(_nodes.Where(n => n.LeadsBackToItself && !_contributors.Contains(n)).Select(n => "&" + n.Index.ToString(CultureInfo.InvariantCulture)));
        parts.AddRange(Refused.Select(r => "!" + r.ToString(CultureInfo.InvariantCulture)));
        parts.AddRange(TypeAnnotations().Select(n => "@" + n.Index.ToString(CultureInfo.InvariantCulture)));
        return string.Join(",", parts);
    }

    /// <summary>Nodes that assert nothing and still say which type the values have; the outermost comes first.</summary>
    public IEnumerable<PlanNode> TypeAnnotations() => _nodes.Where(n => n.Keywords.Any(SaysType) && !_contributors.Contains(n));

    private bool SaysType(PlanKeyword keyword) => keyword switch
    {
        FormatKeyword => (Kinds & (InstanceTypes.String | InstanceTypes.Number)) != InstanceTypes.None && (Kinds & (InstanceTypes.Object | InstanceTypes.Array)) == InstanceTypes.None,
        AnnotationKeyword { Name: "x-key" or "contentEncoding" } => Kinds == InstanceTypes.String,
        AnnotationKeyword { Name: "x-extensible-enum" } => (Kinds & InstanceTypes.String) != InstanceTypes.None,
        AnnotationKeyword { Name: "x-enumNames" or "x-enum-varnames" or "x-enum-descriptions" } => (Kinds & ~(InstanceTypes.String | InstanceTypes.Number | InstanceTypes.Null)) == InstanceTypes.None,
        AnnotationKeyword { Name: "discriminator" } => _choices.Count > 0,
        _ => false,
    };
}
