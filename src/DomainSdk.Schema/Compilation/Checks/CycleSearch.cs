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

    /// <summary>The nodes that lead back to themselves: the strongly connected components (Tarjan 1972) with an edge inside.</summary>
    public static List<int> FindMembers(IReadOnlyList<PlanNode> nodes, Func<PlanNode, IEnumerable<Edge>> edges)
    {
        var members = new List<int>();
        var order = new int[nodes.Count];
        var low = new int[nodes.Count];
        var isOpen = new bool[nodes.Count];
        var open = new Stack<int>();
        var path = new Stack<(int Node, IEnumerator<Edge> Edges)>();
        var count = 0;
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] != 0) continue;
            Push(i);
            while (path.Count > 0)
            {
                var (node, pending) = path.Peek();
                if (pending.MoveNext())
                {
                    var target = pending.Current.Target;
                    if (order[target] == 0) Push(target);
                    else if (isOpen[target]) low[node] = Math.Min(low[node], order[target]);
                    continue;
                }

                path.Pop();
                if (path.Count > 0) low[path.Peek().Node] = Math.Min(low[path.Peek().Node], low[node]);
                if (low[node] == order[node]) Close(node);
            }
        }

        return members;

        void Push(int node)
        {
            order[node] = low[node] = ++count;
            isOpen[node] = true;
            open.Push(node);
            path.Push((node, edges(nodes[node]).GetEnumerator()));
        }

        void Close(int root)
        {
            var isCycle = open.Peek() != root || edges(nodes[root]).Any(e => e.Target == root);
            int member;
            do
            {
                member = open.Pop();
                isOpen[member] = false;
                if (isCycle) members.Add(member);
            }
            while (member != root);
        }
    }
}
