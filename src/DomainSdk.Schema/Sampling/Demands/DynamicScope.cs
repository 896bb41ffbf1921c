using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>The schema resources that lead to a schema, innermost first; null stands for none. Kept only where a plan has dynamic references.</summary>
internal sealed class DynamicScope(int resource, DynamicScope? outer)
{
    /// <summary>The scope within a node.</summary>
    public static DynamicScope? Enter(SchemaPlan plan, DynamicScope? scope, int node)
    {
        if (!plan.HasDynamicScope) return null;
        var entered = plan[node].Resource;
        return scope is not null && scope.Resource == entered ? scope : new DynamicScope(entered, scope);
    }

    /// <summary>The target of a dynamic reference: that of the outermost resource which has one.</summary>
    public static int Find(DynamicScope? scope, IReadOnlyDictionary<int, int> candidates, int fallback)
    {
        var found = fallback;
        for (; scope is not null; scope = scope.Outer)
        {
            if (candidates.TryGetValue(scope.Resource, out var node)) found = node;
        }

        return found;
    }

    /// <summary>Enters all resources, outermost first.</summary>
    public void EnterAll(EvaluatorState state)
    {
        Outer?.EnterAll(state);
        state.Enter(Resource);
    }

    private int Resource { get; } = resource;

    private DynamicScope? Outer { get; } = outer;
}
