using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>One schema's demand on another.</summary>
/// <param name="Keyword">The keyword that makes it.</param>
/// <param name="Target">Index of the other node.</param>
/// <param name="Descends">Whether it concerns a member or an item of the value, not the value itself.</param>
internal readonly record struct Edge(PlanKeyword Keyword, int Target, bool Descends);

/// <summary>Finds the edges by which schemas lead back to themselves: depth-first, with a stack of its own, as schemas may nest deep.</summary>
internal static class CycleSearch
{
    private const byte OnPath = 1;
    private const byte Done = 2;

    /// <summary>Searches from every node.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="edges">What leads from a node to others.</param>
    /// <param name="report">Receives the edge that closes a cycle, and whether some edge of the cycle descends.</param>
    public static void Run(IReadOnlyList<PlanNode> nodes, Func<PlanNode, IEnumerable<Edge>> edges, Action<Edge, bool> report)
    {
        var state = new byte[nodes.Count];
        for (var i = 0; i < state.Length; i++)
        {
            if (state[i] == 0) Visit(i, state, nodes, edges, report);
        }
    }

    private static void Visit(int start, byte[] state, IReadOnlyList<PlanNode> nodes, Func<PlanNode, IEnumerable<Edge>> edges, Action<Edge, bool> report)
    {
        var path = new List<(int Node, IEnumerator<Edge> Edges)>();
        Push(start);
        while (path.Count > 0)
        {
            var (node, pending) = path[path.Count - 1];
            if (!pending.MoveNext())
            {
                state[node] = Done;
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var edge = pending.Current;
            if (state[edge.Target] == OnPath)
                report(edge, path.Skip(path.FindIndex(p => p.Node == edge.Target)).Any(p => p.Edges.Current.Descends));
            else if (state[edge.Target] == 0)
                Push(edge.Target);
        }

        void Push(int node)
        {
            state[node] = OnPath;
            path.Add((node, edges(nodes[node]).GetEnumerator()));
        }
    }
}
