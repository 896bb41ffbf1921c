namespace DomainSdk.Integrity;

/// <summary>R14: following an acyclic reference from entity to entity never leads back.</summary>
internal static class AcyclicReferences
{
    /// <summary>A finding for every reference that closes a cycle, depth first in the order of the documents; each graph by itself.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="count">How many references must not lead back.</param>
    public static IEnumerable<Finding> Check(IntegrityFacts facts, int count)
    {
        // Hardly anything is on a cycle: only what may be is looked at as it stands in the documents.
        var edges = new CycleEdges(count);
        foreach (var reference in Acyclic(facts)) edges.Add(reference);
        var tangled = edges.Tangled();
        if (tangled.Count == 0) return [];

        var references = Acyclic(facts).Where(reference => tangled.Contains(CycleEdges.From(reference))).ToList();
        references.Sort((a, b) => FactLocation.Compare(a.Location, b.Location));
        var graphs = new Dictionary<string, Graph>();
        foreach (var reference in references)
        {
            if (!graphs.TryGetValue(reference.Rule.Location, out var graph)) graphs[reference.Rule.Location] = graph = new Graph();
            graph.Add(reference);
        }

        var cycles = graphs.Values.SelectMany(g => g.FindCycles()).ToList();
        var begins = cycles.Select(c => (c.Edge.Rule.Kind, c.Edge.Key)).ToHashSet();
        var targets = new Dictionary<(string Kind, string Key), EntityFact>();
        foreach (var entity in begins.Count == 0 ? [] : facts.Entities.Sorted())
            if (begins.Contains((entity.Kind, entity.Key))) targets.TryAdd((entity.Kind, entity.Key), entity);
        return cycles.Select(c => Cycle(c.Edge, c.Path, targets.GetValueOrDefault((c.Edge.Rule.Kind, c.Edge.Key))));
    }

    private static IEnumerable<ReferenceFact> Acyclic(IntegrityFacts facts) => facts.References.Sorted().Where(r => r.Rule.Acyclic && r.OwnerKind is not null && r.OwnerKey is not null);

    private static Finding Cycle(ReferenceFact edge, IReadOnlyList<string> path, EntityFact? target) =>
        RuleFinding.Create("R14", edge.Location, $"The reference closes a cycle: {string.Join(" → ", path)}.") with
        {
            Expected = "references that never lead back",
            Found = edge.Key,
            Related = target is null ? [] : [RuleFinding.Related(target.KeyLocation, $"{target.Kind} '{target.Key}', where the cycle begins")],
        };

    private sealed class Graph
    {
        private readonly List<(string Kind, string Key)> _owners = [];
        private readonly Dictionary<(string Kind, string Key), List<ReferenceFact>> _edges = [];
        private readonly Dictionary<(string Kind, string Key), bool> _onPath = [];

        public void Add(ReferenceFact reference)
        {
            var owner = (reference.OwnerKind!, reference.OwnerKey!);
            if (!_edges.TryGetValue(owner, out var edges))
            {
                _edges[owner] = edges = [];
                _owners.Add(owner);
            }

            edges.Add(reference);
        }

        // Iterative, as a chain of references may be longer than any call stack.
        public IEnumerable<(ReferenceFact Edge, IReadOnlyList<string> Path)> FindCycles()
        {
            foreach (var start in _owners)
            {
                if (_onPath.ContainsKey(start)) continue;
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
                        yield return (edge, PathOf(edge, stack));
                    }
                }
            }
        }

        private static List<string> PathOf(ReferenceFact edge, Stack<((string Kind, string Key) Node, int Next)> stack)
        {
            var path = new List<string> { edge.Key };
            foreach (var (node, _) in stack)
            {
                path.Add(node.Key);
                if (node.Key == edge.Key && node.Kind == edge.Rule.Kind) break;
            }

            path.Reverse();
            return path.Count > 8 ? [.. path[..4], "…", .. path[^3..]] : path;
        }
    }
}
