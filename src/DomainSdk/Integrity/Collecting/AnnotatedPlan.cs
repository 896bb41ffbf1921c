using System.Runtime.CompilerServices;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Integrity;

/// <summary>Which schemas of a plan carry integrity keywords or lead to some, so that collecting can pass over all others.</summary>
internal sealed class AnnotatedPlan
{
    private static readonly ConditionalWeakTable<SchemaPlan, AnnotatedPlan> Cache = [];
    private readonly bool[] _leads;

    private AnnotatedPlan(SchemaPlan plan)
    {
        Plan = plan;
        Vocabulary = IntegrityVocabulary.Of(plan);
        _leads = new bool[plan.Nodes.Count];
        MarkLeads(plan);
    }

    public SchemaPlan Plan { get; }

    public IntegrityVocabulary Vocabulary { get; }

    public static AnnotatedPlan Of(SchemaPlan plan) => Cache.GetValue(plan, static p => new AnnotatedPlan(p));

    /// <summary>Whether a schema or anything that it applies carries an integrity keyword.</summary>
    public bool Leads(int node) => node >= 0 && _leads[node];

    private void MarkLeads(SchemaPlan plan)
    {
        var parents = new List<int>[plan.Nodes.Count];
        var pending = new Stack<int>();
        foreach (var node in plan.Nodes)
        {
            if (Vocabulary.RulesAt(node.Index) is not null) pending.Push(node.Index);
            foreach (var keyword in node.Keywords)
                foreach (var child in Children(keyword))
                    if (child >= 0) (parents[child] ??= []).Add(node.Index);
        }

        while (pending.TryPop(out var node))
        {
            if (_leads[node]) continue;
            _leads[node] = true;
            foreach (var parent in parents[node] ?? []) pending.Push(parent);
        }
    }

    private static IEnumerable<int> Children(PlanKeyword keyword) => keyword switch
    {
        RefKeyword k => [k.Node],
        DynamicRefKeyword k => [k.Fallback, .. k.Candidates.Values],
        PropertiesKeyword k => k.Members.Select(m => m.Node),
        PatternPropertiesKeyword k => k.Patterns.Select(p => p.Node),
        AdditionalPropertiesKeyword k => [k.Node],
        UnevaluatedPropertiesKeyword k => [k.Node],
        DependentSchemasKeyword k => k.Members.Select(m => m.Node),
        ItemsKeyword k => [k.Node],
        PrefixItemsKeyword k => k.Nodes,
        UnevaluatedItemsKeyword k => [k.Node],
        ContainsKeyword k => [k.Node],
        AllOfKeyword k => k.Nodes,
        AnyOfKeyword k => k.Nodes,
        OneOfKeyword k => k.Nodes,
        IfKeyword k => [k.If, k.Then, k.Else],
        _ => [],
    };
}
