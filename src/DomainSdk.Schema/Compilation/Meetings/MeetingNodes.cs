using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>
/// Decides which verdicts are remembered. Where ways meet within a cycle, they double with each level of the document; where they meet behind one
/// another without a cycle, they multiply with each meeting. A single meeting costs less than a memory, so some are left alone.
/// </summary>
internal static class MeetingNodes
{
    /// <summary>Schemas that are evaluated up to so many times per value are left alone.</summary>
    private const int MostWays = 4;

    /// <summary>The nodes whose verdicts are remembered.</summary>
    public static IEnumerable<int> Find(StepContext context)
    {
        var nodes = context.Nodes;
        var meetings = MeetingSearch.Find(context);
        if (Array.IndexOf(meetings, true) < 0) yield break;
        var inCycles = new HashSet<int>(CycleSearch.FindMembers(nodes, n => Targets(n).Select(t => new Edge(n.Keywords[0], t, Descends: false))));
        var users = Users(nodes);
        var ways = new int[nodes.Count];
        foreach (var node in FromRoots(nodes))
        {
            ways[node] = Math.Max(1, users[node].Select(u => ways[u]).DefaultIfEmpty(1).Max());
            if (!meetings[node]) continue;
            ways[node] *= Math.Max(2, users[node].Count);
            if (!inCycles.Contains(node) && ways[node] <= MostWays) continue;
            ways[node] = 1;
            yield return node;
        }
    }

    /// <summary>Per node, whether two or more schemas, or keywords of one, apply it; those that apply no others cost no more than a look.</summary>
    public static bool[] AppliedTwice(IReadOnlyList<PlanNode> nodes)
    {
        var counts = new int[nodes.Count];
        foreach (var node in nodes)
            foreach (var target in Targets(node)) counts[target]++;
        return [.. nodes.Select(n => counts[n.Index] > 1 && Targets(n).Any())];
    }

    /// <summary>Per node, whether it leads to one of some others, or is one.</summary>
    public static bool[] LeadingTo(IReadOnlyList<PlanNode> nodes, bool[] goals)
    {
        var leads = (bool[])goals.Clone();
        if (Array.IndexOf(goals, true) < 0) return leads;
        var users = Users(nodes);
        var pending = new Stack<int>(nodes.Where(n => goals[n.Index]).Select(n => n.Index));
        while (pending.Count > 0)
        {
            foreach (var user in users[pending.Pop()])
            {
                if (leads[user]) continue;
                leads[user] = true;
                pending.Push(user);
            }
        }

        return leads;
    }

    private static IEnumerable<int> Targets(PlanNode node) => node.Keywords.Where(k => k.Order != KeywordOrder.Annotation).SelectMany(k => k.Targets);

    private static List<int>[] Users(IReadOnlyList<PlanNode> nodes)
    {
        var users = nodes.Select(_ => new List<int>()).ToArray();
        foreach (var node in nodes)
            foreach (var target in Targets(node)) users[target].Add(node.Index);
        return users;
    }

    /// <summary>The nodes in an order in which those that apply others come before them, but for cycles: the reverse of a depth-first search.</summary>
    private static List<int> FromRoots(IReadOnlyList<PlanNode> nodes)
    {
        var order = new List<int>(nodes.Count);
        var isSeen = new bool[nodes.Count];
        var path = new Stack<(int Node, IEnumerator<int> Targets)>();
        foreach (var node in nodes)
        {
            Push(node.Index);
            while (path.Count > 0)
            {
                var (index, targets) = path.Peek();
                if (targets.MoveNext()) Push(targets.Current);
                else order.Add(path.Pop().Node);
            }
        }

        order.Reverse();
        return order;

        void Push(int index)
        {
            if (isSeen[index]) return;
            isSeen[index] = true;
            path.Push((index, Targets(nodes[index]).GetEnumerator()));
        }
    }
}
