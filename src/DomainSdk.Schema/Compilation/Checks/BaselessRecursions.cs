using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>
/// Finds recursion without a base: a schema whose values must contain a value of the same schema, which no finite document does. Only
/// demands that nothing escapes count: members that are required of objects, items that arrays must have.
/// </summary>
internal static class BaselessRecursions
{
    public static void Report(PlanBuilder builder) => CycleSearch.Run(builder.Nodes, Edges, (edge, descends) =>
    {
        if (!descends) return;
        builder.Diagnostics.Report(
            DiagnosticCatalog.BaselessRecursion, edge.Keyword.Value,
            $"'{edge.Keyword.Name}' demands a value of a schema that this one is part of, again and again, so that no finite value is valid.");
    });

    private static IEnumerable<Edge> Edges(PlanNode node)
    {
        var types = node.Find<TypeKeyword>()?.Types;
        foreach (var keyword in node.Keywords)
        {
            switch (keyword)
            {
                case { Combines: Combination.All }:
                    foreach (var target in keyword.Targets) yield return new Edge(keyword, target, Descends: false);
                    break;
                case PropertiesKeyword properties when types == InstanceTypes.Object:
                    var required = new HashSet<string>(node.Find<RequiredKeyword>()?.Names ?? [], StringComparer.Ordinal);
                    foreach (var member in properties.Members)
                        if (required.Contains(member.Name)) yield return new Edge(keyword, member.Node, Descends: true);
                    break;
                case PrefixItemsKeyword tuple when types == InstanceTypes.Array:
                    foreach (var item in tuple.Nodes.Take(MinItems(node))) yield return new Edge(keyword, item, Descends: true);
                    break;
                case ItemsKeyword items when types == InstanceTypes.Array && MinItems(node) > (node.Find<PrefixItemsKeyword>()?.Nodes.Length ?? 0):
                    yield return new Edge(keyword, items.Node, Descends: true);
                    break;
            }
        }
    }

    private static int MinItems(PlanNode node) => node.Find<MinItemsKeyword>()?.Limit ?? 0;
}
