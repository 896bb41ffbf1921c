namespace DomainSdk.Integrity;

/// <summary>R14: following an acyclic reference from entity to entity never leads back.</summary>
internal static class AcyclicReferences
{
    /// <summary>A finding for every reference that closes a cycle, depth first in the order of the documents; each graph by itself.</summary>
    public static IEnumerable<Finding> Check(IEnumerable<ReferenceFact> sortedReferences, IReadOnlyList<EntityFact> sortedEntities, EntityIndex index)
    {
        var graphs = new Dictionary<string, Graph>();
        foreach (var reference in sortedReferences)
        {
            if (!reference.Rule.Acyclic || reference.OwnerKind is null || reference.OwnerKey is null) continue;
            if (!graphs.TryGetValue(reference.Rule.Location, out var graph)) graphs[reference.Rule.Location] = graph = new Graph(index);
            graph.Add(reference);
        }

        return graphs.Values.SelectMany(g => g.FindCycles(sortedEntities));
    }

    private sealed class Graph(EntityIndex index)
    {
        private readonly Dictionary<(string Kind, string Key), List<ReferenceFact>> _edges = [];
        private readonly Dictionary<(string Kind, string Key), bool> _onPath = [];

        public void Add(ReferenceFact reference)
        {
            var owner = (reference.OwnerKind!, reference.OwnerKey!);
            if (!_edges.TryGetValue(owner, out var edges)) _edges[owner] = edges = [];
            edges.Add(reference);
        }

        // Iterative, as a chain of references may be longer than any call stack.
        public IEnumerable<Finding> FindCycles(IReadOnlyList<EntityFact> entities)
        {
            foreach (var entity in entities)
            {
                var start = (entity.Kind, entity.Key);
                if (!_edges.ContainsKey(start) || _onPath.ContainsKey(start)) continue;
                var stack = new Stack<((string Kind, string Key) Node, int Next)>();
                stack.Push((start, 0));
                _onPath[start] = true;
                while (stack.TryPop(out var top))
                {
                    if (!_edges.TryGetValue(top.Node, out var edges) || top.Next == edges.Count)
                    {
                        _onPath[top.Node] = false;
                        continue;
                    }

                    stack.Push((top.Node, top.Next + 1));
                    var edge = edges[top.Next];
                    var target = (edge.Rule.Kind, edge.Key);
                    if (!_onPath.TryGetValue(target, out var onPath))
                    {
                        _onPath[target] = true;
                        stack.Push((target, 0));
                    }
                    else if (onPath)
                    {
                        yield return Cycle(edge, stack);
                    }
                }
            }
        }

        private Finding Cycle(ReferenceFact edge, Stack<((string Kind, string Key) Node, int Next)> stack)
        {
            var path = new List<string> { edge.Key };
            foreach (var (node, _) in stack)
            {
                path.Add(node.Key);
                if (node.Key == edge.Key && node.Kind == edge.Rule.Kind) break;
            }

            path.Reverse();
            if (path.Count > 8) path = [.. path[..4], "…", .. path[^3..]];
            var target = index.Find(edge.Rule.Kind, edge.Key);
            return RuleFinding.Create("R14", edge.Location, $"The reference closes a cycle: {string.Join(" → ", path)}.") with
            {
                Expected = "references that never lead back",
                Found = edge.Key,
                Related = target is null ? [] : [RuleFinding.Related(target.KeyLocation, $"{target.Kind} '{target.Key}', where the cycle begins")],
            };
        }
    }
}
