using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>
/// Finds schemas that apply themselves to the same value again, through references and in-place applicators only. Their
/// evaluation would never end (2020-12 core, section 9.4.1); they are reported, and evaluation stops at its bound on depth.
/// </summary>
internal static class EndlessReferences
{
    public static void Report(PlanBuilder builder) => CycleSearch.Run(builder.Nodes, Edges, (edge, _) =>
        builder.Diagnostics.Report(
            DiagnosticCatalog.EndlessReference, edge.Keyword.Value,
            $"'{edge.Keyword.Name}' leads back to this schema for the same value, so that evaluation would never end."));

    private static IEnumerable<Edge> Edges(PlanNode node) =>
        node.Keywords.SelectMany(keyword => keyword.InPlaceNodes.Select(target => new Edge(keyword, target, Descends: false)));
}
