using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Finds the nodes from which others of some kind can be reached.</summary>
internal static class LeadingNodes
{
    /// <summary>Indexes of the nodes from which a reference with a dynamic target can be reached; empty for a plan without dynamic scope.</summary>
    /// <param name="plan">The plan.</param>
    public static HashSet<int> ToDynamic(SchemaPlan plan) => plan.HasDynamicScope ? To(plan, n => n.Keywords.Any(k => k is DynamicRefKeyword)) : [];

    /// <summary>Indexes of the nodes from which one can be reached where ways through the schemas meet again and again.</summary>
    /// <param name="plan">The plan.</param>
    public static HashSet<int> ToMeetings(SchemaPlan plan) => plan.Nodes.Any(n => n.IsMetAgain) ? To(plan, n => n.IsMetAgain) : [];

    private static HashSet<int> To(SchemaPlan plan, Func<PlanNode, bool> isGoal)
    {
        var found = new HashSet<int>();
        var users = new Dictionary<int, List<int>>();
        var pending = new Queue<int>();
        foreach (var node in plan.Nodes)
        {
            if (isGoal(node) && found.Add(node.Index))
                pending.Enqueue(node.Index);
            foreach (var keyword in node.Keywords)
            {
                foreach (var child in keyword.Subschemas.Select(s => s.Value).Where(c => c >= 0))
                {
                    if (!users.TryGetValue(child, out var list))
                        users.Add(child, list = []);
                    list.Add(node.Index);
                }
            }
        }

        while (pending.Count > 0)
        {
            if (!users.TryGetValue(pending.Dequeue(), out var above))
                continue;
            foreach (var user in above.Where(found.Add))
                pending.Enqueue(user);
        }

        return found;
    }
}
