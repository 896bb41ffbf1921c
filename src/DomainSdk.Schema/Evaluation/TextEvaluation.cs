using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>
/// The verdict of a node on a string, from its decoded bytes: without a tape, a trace or anything else that only arrays and objects, errors
/// or annotations need.
/// </summary>
internal static class TextEvaluation
{
    /// <summary>Schemas that are nested deeper are left to the interpreter, which looks at the stack.</summary>
    private const int MostNested = 100;

    /// <summary>So are schemas that apply more than that, as it remembers those that are met again.</summary>
    private const int MostApplied = 1_000;

    /// <summary>Whether a node's verdict on a string needs nothing but the string.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="index">The index of the node.</param>
    /// <returns>True if <see cref="Holds"/> can be asked.</returns>
    public static bool Decides(SchemaPlan plan, int index) => EvaluationProgram.Of(plan).DecidesTexts[index];

    /// <summary>The answer of <see cref="Decides"/> for every node. The schemas that a node applies are looked at before it, without recursion.</summary>
    internal static bool[] FindDeciding(EvaluationNode[] nodes)
    {
        var decides = new bool[nodes.Length];
        var heights = new int[nodes.Length];
        var sizes = new int[nodes.Length];
        var pending = new Stack<(int Node, bool IsSeen)>();
        for (var i = 0; i < nodes.Length; i++)
        {
            pending.Push((i, false));
            while (pending.Count > 0)
            {
                var (index, isSeen) = pending.Pop();
                if (heights[index] != 0) continue;
                var node = nodes[index];
                var steps = node.StepsFor(JsonKind.String);
                // What leads back to itself is never applied here, so the rest is free of cycles.
                if (node.Schema.LeadsBackToItself || !Array.TrueForAll(steps, step => step.DecidesText))
                {
                    heights[index] = MostNested;
                    continue;
                }

                var applied = steps.SelectMany(step => step.Keywords).SelectMany(k => k.InPlaceNodes).ToList();
                if (!isSeen)
                {
                    pending.Push((index, true));
                    foreach (var next in applied) if (heights[next] == 0) pending.Push((next, false));
                    continue;
                }

                heights[index] = Math.Min(MostNested, 1 + applied.Select(next => heights[next]).DefaultIfEmpty(0).Max());
                sizes[index] = Math.Min(MostApplied, 1 + applied.Sum(next => sizes[next]));
                decides[index] = heights[index] < MostNested && sizes[index] < MostApplied && applied.TrueForAll(next => decides[next]);
            }
        }

        return decides;
    }

    /// <summary>Whether a string fulfils a node that <see cref="Decides"/>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="index">The index of the node.</param>
    /// <param name="utf8">The decoded string.</param>
    /// <returns>The verdict.</returns>
    public static bool Holds(SchemaPlan plan, int index, ReadOnlySpan<byte> utf8)
    {
        var node = EvaluationProgram.Of(plan).Nodes[index];
        if (node.Boolean is { } verdict) return verdict;
        foreach (var step in node.StepsFor(JsonKind.String))
            if (!step.HoldsForText(plan, utf8)) return false;
        return true;
    }

    /// <summary>How many of some nodes a string fulfils, counted up to a limit.</summary>
    internal static int Count(SchemaPlan plan, int[] nodes, ReadOnlySpan<byte> utf8, int limit)
    {
        var count = 0;
        for (var i = 0; i < nodes.Length && count < limit; i++)
            if (Holds(plan, nodes[i], utf8)) count++;
        return count;
    }
}
