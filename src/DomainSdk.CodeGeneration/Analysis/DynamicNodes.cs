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
                foreach (var child in Children(keyword).Where(c => c >= 0))
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

    private static IEnumerable<int> Children(PlanKeyword keyword) => keyword switch
    {
        RefKeyword k => [k.Node],
        AllOfKeyword k => k.Nodes,
        AnyOfKeyword k => k.Nodes,
        OneOfKeyword k => k.Nodes,
        NotKeyword k => [k.Node],
        IfKeyword k => [k.If, k.Then, k.Else],
        DependentSchemasKeyword k => k.Members.Select(m => m.Node),
        PropertiesKeyword k => k.Members.Select(m => m.Node),
        PatternPropertiesKeyword k => k.Patterns.Select(p => p.Node),
        AdditionalPropertiesKeyword k => [k.Node],
        PropertyNamesKeyword k => [k.Node],
        UnevaluatedPropertiesKeyword k => [k.Node],
        PrefixItemsKeyword k => k.Nodes,
        ItemsKeyword k => [k.Node],
        ContainsKeyword k => [k.Node],
        UnevaluatedItemsKeyword k => [k.Node],
        _ => [],
    };
}
