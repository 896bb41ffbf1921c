using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>
/// What the keywords of a schema evaluate whenever it is fulfilled: its own, and those of schemas that always apply (<c>$ref</c>,
/// <c>allOf</c>). The rest is for <c>unevaluatedProperties</c> and <c>unevaluatedItems</c>.
/// </summary>
internal sealed class Evaluated
{
    private const int MostNodes = 2_000;

    private readonly SchemaPlan _plan;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<EcmaRegex> _patterns = [];
    private readonly HashSet<int> _seen = [];

    /// <summary>Looks at a schema.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">The schema that holds the keyword.</param>
    public Evaluated(SchemaPlan plan, PlanNode node)
    {
        _plan = plan;
        Gather(node, isOwner: true);
    }

    /// <summary>All other members; without patterns or names of schemas that only apply at times.</summary>
    public NameSet Others => new(null, null, _names, _patterns);

    /// <summary>How many items at the beginning are evaluated.</summary>
    public int Items { get; private set; }

    /// <summary>Whether every member is evaluated.</summary>
    public bool HasAllMembers { get; private set; }

    /// <summary>Whether every item is evaluated.</summary>
    public bool HasAllItems { get; private set; }

    /// <summary>Whether more members are evaluated at times, so that what is known is not all.</summary>
    public bool HasMoreMembers { get; private set; }

    /// <summary>Whether more items are evaluated at times, so that what is known is not all.</summary>
    public bool HasMoreItems { get; private set; }

    private void Gather(PlanNode node, bool isOwner)
    {
        if (!_seen.Add(node.Index)) return;
        if (_seen.Count > MostNodes) HasMoreMembers = HasMoreItems = true;
        if (HasMoreMembers && HasMoreItems) return;
        foreach (var keyword in node.Keywords)
        {
            if (keyword.EvaluatesChildren) Take(keyword, isOwner);
            else if (keyword.DependsOnScope) HasMoreMembers = HasMoreItems = true;
            else if (keyword.Combines == Combination.All) foreach (var target in keyword.Targets) Gather(_plan[target], isOwner: false);
            else if (keyword.Order == KeywordOrder.InPlace && keyword.PassesAnnotations)
            {
                HasMoreMembers |= keyword.Targets.Any(n => MayEvaluate(n, true, []));
                HasMoreItems |= keyword.Targets.Any(n => MayEvaluate(n, false, []));
            }
        }
    }

    /// <summary>Takes what a keyword evaluates; what the owner leaves to <c>unevaluated*</c> is what is asked for.</summary>
    private void Take(PlanKeyword keyword, bool isOwner)
    {
        var isAsked = isOwner && keyword.Order == KeywordOrder.Unevaluated;
        if (keyword.Annotation == OutputAnnotation.MatchingItems) HasMoreItems = true;
        else if (keyword.Annotation == OutputAnnotation.Items) HasAllItems |= !isAsked;
        else foreach (var child in keyword.Children)
        {
            if (child.Kind == ChildKind.Member) _names.Add(child.Name!);
            else if (child.Kind == ChildKind.Matching) _patterns.Add(child.Pattern!);
            else if (child.Kind == ChildKind.OtherMember) HasAllMembers |= !isAsked;
            else Items = Math.Max(Items, child.Last + 1);
        }
    }

    /// <summary>Whether a schema can evaluate members, or items, of the value that it applies to.</summary>
    private bool MayEvaluate(int node, bool members, HashSet<int> seen)
    {
        if (!seen.Add(node)) return false;
        if (seen.Count > MostNodes) return true;
        foreach (var keyword in _plan[node].Keywords)
        {
            if (keyword.DependsOnScope) return true;
            if (keyword.EvaluatesChildren && keyword.AppliesTo == (members ? InstanceTypes.Object : InstanceTypes.Array)) return true;
            if (keyword.Order == KeywordOrder.InPlace && keyword.PassesAnnotations && keyword.Targets.Any(n => MayEvaluate(n, members, seen))) return true;
        }

        return false;
    }
}
