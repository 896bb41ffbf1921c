using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Finds the nodes from which a reference with a dynamic target can be reached.</summary>
internal static class DynamicNodes
{
    /// <summary>Indexes of the nodes; empty for a plan without dynamic scope.</summary>
    /// <param name="plan">The plan.</param>
    public static HashSet<int> Find(SchemaPlan plan)
    {
        var found = new HashSet<int>();
        if (!plan.HasDynamicScope)
            return found;
        var users = new Dictionary<int, List<int>>();
        var pending = new Queue<int>();
        foreach (var node in plan.Nodes)
        {
            foreach (var keyword in node.Keywords)
            {
                if (keyword is DynamicRefKeyword && found.Add(node.Index))
                    pending.Enqueue(node.Index);
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
