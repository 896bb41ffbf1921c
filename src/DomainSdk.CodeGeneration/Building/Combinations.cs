using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Finds where a schema is combined with another one that it knows nothing of, as beside a <c>$ref</c> to it: the type is then one of both.</summary>
internal sealed class Combinations(SchemaPlan plan)
{
    // Schemas of a size that people write take a small part of that.
    private const int MostStepsForEach = 1_000;

    private long _left = MostStepsForEach * (long)(plan.Nodes.Count + MostStepsForEach);

    /// <summary>The first schema that adds to a type what that of its anchor does not say, or that may not hold beside it; null where there is none.</summary>
    /// <param name="shape">The type.</param>
    public PlanNode? With(NamedShape shape)
    {
        var others = Outside(shape);
        return shape.Conjunction.Contributors.FirstOrDefault(n => others.Contains(n.Index))
            ?? shape.Conjunction.Refused.Select(i => plan.Nodes[i]).FirstOrDefault();
    }

    // What is not among all that applies to the value that the anchor applies to, with what the anchor is a branch of: looked for until nothing is left.
    private HashSet<int> Outside(NamedShape shape)
    {
        var others = new HashSet<int>(shape.Conjunction.Contributors.Select(n => n.Index));
        var around = Around(shape.Anchor).Prepend(shape.Anchor.Index).ToList();
        others.ExceptWith(around);
        var reached = new HashSet<int>();
        var waiting = new Stack<int>(Enumerable.Reverse(around));
        while (waiting.Count > 0 && others.Count > 0 && _left > 0)
        {
            var node = waiting.Pop();
            if (!reached.Add(node))
                continue;
            _left--;
            others.Remove(node);
            foreach (var next in plan.Nodes[node].Keywords.SelectMany(k => k.InPlaceNodes))
                waiting.Push(next);
        }

        return others;
    }

    private IEnumerable<int> Around(PlanNode anchor)
    {
        var location = anchor.AbsoluteLocation;
        for (var end = BranchedFrom(location); end >= 0; end = BranchedFrom(location))
        {
            location = location.Substring(0, end);
            if (!plan.TryGetNode(location, out var node))
                yield break;
            yield return node;
        }
    }

    // Where the location of the schema ends that has a location as its branch; -1 where it is no branch.
    private static int BranchedFrom(string location)
    {
        var last = location.LastIndexOf('/');
        if (last <= location.IndexOf('#'))
            return -1;
        if (location.Substring(last + 1) is "then" or "else")
            return last;
        var before = location.LastIndexOf('/', last - 1);
        return before > 0 && location.Substring(before + 1, last - before - 1) is "allOf" or "anyOf" or "oneOf" or "dependentSchemas" ? before : -1;
    }
}
