using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Evaluation;

/// <summary>
/// The verdict of a node on a string, from its decoded bytes: without a tape, a trace or anything else that only arrays and objects, errors
/// or annotations need.
/// </summary>
public static class TextEvaluation
{
    /// <summary>Whether a node's verdict on a string needs nothing but the string.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="index">The index of the node.</param>
    /// <returns>True if <see cref="Holds"/> can be asked.</returns>
    public static bool Decides(SchemaPlan plan, int index)
    {
        var node = plan[index];
        return node.Boolean is not null || Array.TrueForAll(node.StepsFor(JsonKind.String), step => step.DecidesText(plan));
    }

    /// <summary>Whether nodes all decide, or are none (-1).</summary>
    internal static bool Decide(SchemaPlan plan, params ReadOnlySpan<int> nodes)
    {
        foreach (var node in nodes)
            if (node >= 0 && !Decides(plan, node)) return false;
        return true;
    }

    /// <summary>Whether a string fulfils a node that <see cref="Decides"/>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="index">The index of the node.</param>
    /// <param name="utf8">The decoded string.</param>
    /// <returns>The verdict.</returns>
    public static bool Holds(SchemaPlan plan, int index, ReadOnlySpan<byte> utf8)
    {
        var node = plan[index];
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
