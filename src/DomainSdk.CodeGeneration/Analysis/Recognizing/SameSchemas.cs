using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Finds among conjunctions the first that says the same as another, without comparing each with each.</summary>
internal sealed class SameSchemas
{
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<PlanNode, int> _byText = new(new SameText());

    /// <summary>The place of the first conjunction that says the same, which may be that one itself.</summary>
    /// <param name="c">The conjunction.</param>
    /// <param name="place">Its place.</param>
    public int FirstOf(Conjunction c, int place)
    {
        if (c.IsDynamic)
            return place;
        var first = First(_byKey, c.Key, place);
        return c is { Contributors: [var only], Nodes.Count: 1 } ? Math.Min(first, First(_byText, only, place)) : first;
    }

    private static int First<T>(Dictionary<T, int> places, T key, int place)
        where T : notnull
    {
        if (places.TryGetValue(key, out var first))
            return first;
        places.Add(key, place);
        return place;
    }

    // Two schemas of one resource whose assertions are written alike: what they refer to is the same then, too.
    private sealed class SameText : IEqualityComparer<PlanNode>
    {
        public bool Equals(PlanNode? x, PlanNode? y)
        {
            if (x == y)
                return true;
            if (x!.Resource != y!.Resource || x.Dialect != y.Dialect || x.Boolean != y.Boolean)
                return false;
            var (some, others) = (Asserting(x), Asserting(y));
            return some.Count == others.Count && some.TrueForAll(k => others.Exists(o => o.Name == k.Name && Json.SameValue(o.Value, k.Value)));
        }

        public int GetHashCode(PlanNode node) => Asserting(node).Aggregate(node.Resource, (sum, keyword) =>
            unchecked(sum + (StringComparer.Ordinal.GetHashCode(keyword.Name) ^ SameValues.Comparer.GetHashCode(keyword.Value))));

        private static List<PlanKeyword> Asserting(PlanNode node) => [.. node.Keywords.Where(k => k is not AnnotationKeyword)];
    }
}
