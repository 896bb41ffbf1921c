using System.Runtime.CompilerServices;
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
                foreach (var (_, child) in keyword.Subschemas)
                    (parents[child] ??= []).Add(node.Index);
        }

        while (pending.TryPop(out var node))
        {
            if (_leads[node]) continue;
            _leads[node] = true;
            foreach (var parent in parents[node] ?? []) pending.Push(parent);
        }
    }
}
