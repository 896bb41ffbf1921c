using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>
/// Finds schemas that apply themselves to the same value again, through references and in-place applicators only. Their
/// evaluation would never end (2020-12 core, section 9.4.1); they are reported, and evaluation stops at its bound on depth.
/// </summary>
internal static class EndlessReferences
{
    public static void Report(PlanBuilder builder)
    {
        var state = new byte[builder.Nodes.Count];
        for (var i = 0; i < state.Length; i++)
        {
            if (state[i] == 0) Visit(i, state, builder);
        }
    }

    /// <summary>Depth-first search with a stack of its own; 1 is on the path, 2 is done.</summary>
    private static void Visit(int start, byte[] state, PlanBuilder builder)
    {
        var path = new Stack<(int Node, IEnumerator<(PlanKeyword Keyword, int Target)> Edges)>();
        state[start] = 1;
        path.Push((start, Edges(builder.Nodes[start]).GetEnumerator()));
        while (path.Count > 0)
        {
            var (node, edges) = path.Peek();
            if (!edges.MoveNext())
            {
                state[node] = 2;
                path.Pop();
                continue;
            }

            var (keyword, target) = edges.Current;
            if (state[target] == 1)
            {
                builder.Diagnostics.Report(
                    DiagnosticCatalog.EndlessReference, keyword.Value,
                    $"'{keyword.Name}' leads back to this schema for the same value, so that evaluation would never end.");
            }
            else if (state[target] == 0)
            {
                state[target] = 1;
                path.Push((target, Edges(builder.Nodes[target]).GetEnumerator()));
            }
        }
    }

    private static IEnumerable<(PlanKeyword Keyword, int Target)> Edges(PlanNode node)
    {
        foreach (var keyword in node.Keywords)
        {
            foreach (var target in keyword.InPlaceNodes) yield return (keyword, target);
        }
    }
}
