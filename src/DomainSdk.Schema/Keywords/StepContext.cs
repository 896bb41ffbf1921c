using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>What keywords are told of the plan when their steps are made.</summary>
/// <param name="nodes">The nodes of the plan.</param>
internal sealed class StepContext(IReadOnlyList<PlanNode> nodes)
{
    private readonly Dictionary<int[], BranchFilter?> _filters = [];

    /// <summary>The nodes of the plan.</summary>
    public IReadOnlyList<PlanNode> Nodes => nodes;

    /// <summary>What skips branches that cannot match; null where it would not help.</summary>
    /// <param name="branches">The branches, as the keyword has them.</param>
    public BranchFilter? FilterOf(int[] branches)
    {
        if (!_filters.TryGetValue(branches, out var filter)) _filters.Add(branches, filter = BranchFilter.Create(nodes, branches));
        return filter;
    }
}
