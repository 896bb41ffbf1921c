using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Integrity;

/// <summary>
/// Finds the values of a document to which schemas with integrity keywords apply. Assertions are looked at only to choose
/// among branches, so a document that is not valid in one place still yields what it declares in all others.
/// </summary>
internal ref struct AnnotationWalk
{
    private readonly AnnotatedPlan _annotated;
    private readonly JsonView _view;
    private readonly HashSet<(int Node, int Entry)> _seen;
    private readonly List<int> _resources;

    public AnnotationWalk(AnnotatedPlan annotated, JsonView view)
        : this(annotated, view, [], [], [])
    {
    }

    private AnnotationWalk(AnnotatedPlan annotated, JsonView view, HashSet<(int Node, int Entry)> seen, List<int> resources, List<Occurrence> occurrences)
    {
        _annotated = annotated;
        _view = view;
        _seen = seen;
        _resources = resources;
        Occurrences = occurrences;
    }

    /// <summary>What was found, a schema before those that it applies.</summary>
    public List<Occurrence> Occurrences { get; }

    /// <summary>Walks the value at an entry by a schema.</summary>
    public readonly void Walk(int node, int entry, PointerPath path)
    {
        if (!StackRoom.Has())
        {
            WalkOnFreshStack(node, entry, path);
            return;
        }

        // Each pair once: ends references that lead back to the same value, and finds each keyword once on whatever ways it is reached.
        if (!_annotated.Leads(node) || !_seen.Add((node, entry))) return;
        var schema = _annotated.Plan.Nodes[node];
        if (_annotated.Vocabulary.RulesAt(node) is { } rules) Occurrences.Add(new Occurrence(entry, path, rules));

        _resources.Add(schema.Resource);
        foreach (var keyword in schema.Keywords) Apply(schema, keyword, entry, path);
        _resources.RemoveAt(_resources.Count - 1);
    }

    private readonly void WalkOnFreshStack(int node, int entry, PointerPath path)
    {
        var (annotated, seen, resources, occurrences) = (_annotated, _seen, _resources, Occurrences);
        StackRoom.OnFreshStack(_view, again =>
        {
            new AnnotationWalk(annotated, again, seen, resources, occurrences).Walk(node, entry, path);
            return true;
        });
    }

    private readonly void Apply(PlanNode schema, PlanKeyword keyword, int entry, PointerPath path)
    {
        switch (keyword)
        {
            case RefKeyword k:
                Walk(k.Node, entry, path);
                break;
            case DynamicRefKeyword k:
                Walk(Target(k), entry, path);
                break;
            case AllOfKeyword k:
                foreach (var branch in k.Nodes) Walk(branch, entry, path);
                break;
            case AnyOfKeyword k:
                WalkBranches(k.Nodes, entry, path);
                break;
            case OneOfKeyword k:
                WalkBranches(k.Nodes, entry, path);
                break;
            case IfKeyword k:
                var holds = IsValid(k.If, entry);
                if (holds) Walk(k.If, entry, path);
                Walk(holds ? k.Then : k.Else, entry, path);
                break;
            case DependentSchemasKeyword k:
                foreach (var member in k.Members)
                    if (_annotated.Leads(member.Node) && _view.FindMember(entry, member.Utf8Name) >= 0) Walk(member.Node, entry, path);
                break;
            case PropertiesKeyword k:
                foreach (var member in k.Members)
                    if (_annotated.Leads(member.Node) && _view.FindMember(entry, member.Utf8Name) is >= 0 and var value)
                        Walk(member.Node, value, path.Member(value - 1));
                break;
            case PatternPropertiesKeyword or AdditionalPropertiesKeyword or UnevaluatedPropertiesKeyword:
                WalkOtherMembers(schema, keyword, entry, path);
                break;
            case PrefixItemsKeyword or ItemsKeyword or ContainsKeyword or UnevaluatedItemsKeyword:
                WalkItems(schema, keyword, entry, path);
                break;
        }
    }

    private readonly void WalkBranches(int[] branches, int entry, PointerPath path)
    {
        foreach (var branch in branches)
            if (_annotated.Leads(branch) && IsValid(branch, entry)) Walk(branch, entry, path);
    }

    private readonly void WalkOtherMembers(PlanNode schema, PlanKeyword keyword, int entry, PointerPath path)
    {
        if (_view.Kind(entry) != JsonKind.Object) return;
        var end = _view[entry].Next;
        for (var name = entry + 1; name < end; name = _view[name + 1].Next)
        {
            if (keyword is PatternPropertiesKeyword p)
            {
                foreach (var pattern in p.Patterns)
                    if (_annotated.Leads(pattern.Node) && Matches(pattern, name)) Walk(pattern.Node, name + 1, path.Member(name));
                continue;
            }

            var isCovered = keyword is AdditionalPropertiesKeyword ? IsDeclared(schema, name) : Covers(schema, entry, name, [schema.Index], 0);
            if (!isCovered) Walk(keyword is AdditionalPropertiesKeyword a ? a.Node : ((UnevaluatedPropertiesKeyword)keyword).Node, name + 1, path.Member(name));
        }
    }

    private readonly bool IsDeclared(PlanNode schema, int name)
    {
        foreach (var member in schema.Find<PropertiesKeyword>()?.Members ?? [])
            if (_view.NameEquals(name, member.Utf8Name)) return true;
        foreach (var pattern in schema.Find<PatternPropertiesKeyword>()?.Patterns ?? [])
            if (Matches(pattern, name)) return true;
        return false;
    }

    // Whether a schema, or one that it applies to the same object, evaluates a member (2020-12 core, section 11.3).
    // Each schema is looked at once, as schemas can lead back to one another in more ways than can be followed.
    private readonly bool Covers(PlanNode schema, int entry, int name, HashSet<int> seen, int depth)
    {
        if (IsDeclared(schema, name) || schema.Find<AdditionalPropertiesKeyword>() is not null) return true;
        if (depth > 100) return false;
        foreach (var keyword in schema.Keywords)
        {
            int[] applied = keyword switch
            {
                RefKeyword k => [k.Node],
                DynamicRefKeyword k => [Target(k)],
                AllOfKeyword k => k.Nodes,
                AnyOfKeyword k => k.Nodes,
                OneOfKeyword k => k.Nodes,
                IfKeyword k => IsValid(k.If, entry) ? [k.If, k.Then] : [k.Else],
                _ => [],
            };
            foreach (var node in applied)
                if (node >= 0 && seen.Add(node) && IsValid(node, entry) && Covers(_annotated.Plan.Nodes[node], entry, name, seen, depth + 1)) return true;
        }

        return false;
    }

    private readonly bool Matches(PlanPattern pattern, int name)
    {
        var buffer = default(Utf8Buffer);
        var matches = pattern.Regex.IsMatch(_view.Unescape(name, ref buffer));
        buffer.Dispose();
        return matches;
    }

    private readonly void WalkItems(PlanNode schema, PlanKeyword keyword, int entry, PointerPath path)
    {
        if (_view.Kind(entry) != JsonKind.Array) return;
        var end = _view[entry].Next;
        var index = 0;
        for (var item = entry + 1; item < end; item = _view[item].Next, index++)
        {
            var node = keyword switch
            {
                PrefixItemsKeyword k => index < k.Nodes.Length ? k.Nodes[index] : -1,
                ItemsKeyword k => index >= k.Start ? k.Node : -1,
                ContainsKeyword k => _annotated.Leads(k.Node) && IsValid(k.Node, item) ? k.Node : -1,
                UnevaluatedItemsKeyword k => schema.Find<ItemsKeyword>() is null && index >= (schema.Find<PrefixItemsKeyword>()?.Nodes.Length ?? 0) ? k.Node : -1,
                _ => -1,
            };
            if (_annotated.Leads(node)) Walk(node, item, path.Item(index));
        }
    }

    private readonly int Target(DynamicRefKeyword keyword)
    {
        foreach (var resource in _resources)
            if (keyword.Candidates.TryGetValue(resource, out var node)) return node;
        return keyword.Fallback;
    }

    private readonly bool IsValid(int node, int entry) => PlanInterpreter.IsValid(_annotated.Plan, node, _view, entry);
}

/// <summary>A value to which a schema with integrity keywords applies.</summary>
/// <param name="Entry">The index of the value's entry.</param>
/// <param name="Path">The way to the value.</param>
/// <param name="Rules">The keywords.</param>
internal readonly record struct Occurrence(int Entry, PointerPath Path, NodeRules Rules);
