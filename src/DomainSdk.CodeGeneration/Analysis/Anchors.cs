using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Finds the schema that a conjunction is called after.</summary>
/// <param name="work">The plan, and how much is looked at in it.</param>
internal sealed class Anchors(Workload work)
{
    // Beyond that many schemas it is taken to be the outermost.
    private const int MostTries = 200;

    /// <summary>The innermost node that brings all of a conjunction about.</summary>
    /// <param name="c">The conjunction.</param>
    public PlanNode Of(Conjunction c)
    {
        if (c.TypeAnnotations().FirstOrDefault() is { } annotated)
            return annotated;
        if (c.Contributors.Count == 1)
            return c.Contributors[0];
        for (var tries = 0; tries < Math.Min(c.Nodes.Count, MostTries); tries++)
        {
            if (c.Nodes[c.Nodes.Count - 1 - tries] is var node && IsWhole(node, c))
                return node;
        }

        return IsWhole(c.Nodes[0], c) ? c.Nodes[0] : c.Contributors[0];
    }

    /// <summary>Whether a node brings a conjunction about all by itself.</summary>
    /// <param name="node">The node.</param>
    /// <param name="c">The conjunction.</param>
    public bool IsWhole(PlanNode node, Conjunction c)
    {
        var reached = new HashSet<PlanNode>(Conjunction.Of(work, node.Index).Nodes);
        return c.Contributors.All(reached.Contains);
    }
}
