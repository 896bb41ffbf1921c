using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>Finds branches of <c>oneOf</c> that are the same schema, by reference or by text: a value that fulfils one of them fulfils two.</summary>
internal static class EqualBranches
{
    private const int MostHops = 20;

    public static void Report(PlanBuilder builder)
    {
        foreach (var node in builder.OwnNodes())
        {
            foreach (var keyword in node.Keywords)
            {
                if (keyword is OneOfKeyword oneOf) Check(builder, oneOf);
            }
        }
    }

    private static void Check(PlanBuilder builder, OneOfKeyword oneOf)
    {
        var first = new Dictionary<PlanNode, int>(new SameAssertions());
        for (var i = 0; i < oneOf.Nodes.Length; i++)
        {
            var target = Target(builder.Nodes, oneOf.Nodes[i]);
            if (target.Boolean == false) continue;
            if (!first.TryGetValue(target, out var other))
            {
                first.Add(target, i);
                continue;
            }

            builder.Diagnostics.Report(
                DiagnosticCatalog.Contradiction, builder.Nodes[oneOf.Nodes[i]].Source,
                $"The schemas {other} and {i} of '{oneOf.Name}' are the same, so that a value that fulfils them fulfils two and is not valid.");
        }
    }

    /// <summary>The schema that a schema which only refers leads to.</summary>
    private static PlanNode Target(IReadOnlyList<PlanNode> nodes, int index)
    {
        for (var hops = 0; hops < MostHops; hops++)
        {
            var node = nodes[index];
            var asserting = node.Keywords.Where(k => k.Order != KeywordOrder.Annotation).ToList();
            if (asserting.Count != 1 || asserting[0] is not RefKeyword reference) return node;
            index = reference.Node;
        }

        return nodes[index];
    }

    /// <summary>Compares what schemas assert. Where they stand decides what their references mean; annotations decide nothing.</summary>
    private sealed class SameAssertions : IEqualityComparer<PlanNode>
    {
        public bool Equals(PlanNode? x, PlanNode? y)
        {
            if (x!.Index == y!.Index) return true;
            var (a, b) = (Asserting(x), Asserting(y));
            return x.Resource == y.Resource && x.Boolean == y.Boolean && a.Count == b.Count
                && a.TrueForAll(k => b.Exists(other => other.Name == k.Name && JsonEquality.Equals(k.Value.Text.View, k.Value.Index, other.Value.Text.View, other.Value.Index)));
        }

        public int GetHashCode(PlanNode node)
        {
            // The same whatever the order of members and the spelling of strings and numbers.
            var sum = 0;
            foreach (var keyword in Asserting(node)) sum = unchecked(sum + JsonHash.Mix(JsonHash.Of(System.Text.Encoding.UTF8.GetBytes(keyword.Name)), OfStrings(keyword.Value)));
            return sum;
        }

        private static int OfStrings(JsonNode value)
        {
            var view = value.Text.View;
            var sum = 0;
            for (var entry = value.Index; entry < view[value.Index].Next; entry++)
            {
                if (view.Kind(entry) == JsonKind.String) sum = unchecked(sum + JsonHash.Of(System.Text.Encoding.UTF8.GetBytes(view.GetString(entry))));
            }

            return sum;
        }

        private static List<PlanKeyword> Asserting(PlanNode node) => [.. node.Keywords.Where(k => k.Order != KeywordOrder.Annotation)];
    }
}
