using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>
/// Finds schemas that apply themselves to the same value again, through references and in-place applicators only. Their
/// evaluation would never end (2020-12 core, section 9.4.1); they are reported, and evaluation ends there as invalid.
/// </summary>
internal static class EndlessReferences
{
    /// <summary>Reports them.</summary>
    /// <returns>The nodes that lead back to themselves.</returns>
    public static IReadOnlyList<int> Report(PlanBuilder builder)
    {
        var isThere = false;
        CycleSearch.Run(builder.Nodes, Edges, (edge, _) =>
        {
            isThere = true;
            builder.Diagnostics.Report(
                DiagnosticCatalog.EndlessReference, edge.Keyword.Value,
                $"'{edge.Keyword.Name}' leads back to this schema for the same value, so that evaluation would never end: no value that comes here is valid.");
        });
        // Whether a dynamic reference leads back depends on the path; those that may are watched.
        return isThere || builder.Nodes.Any(node => node.Keywords.Any(k => k.DependsOnScope)) ? CycleSearch.FindMembers(builder.Nodes, PossibleEdges) : [];
    }

    private static IEnumerable<Edge> PossibleEdges(PlanNode node) => Edges(node)
        .Concat(node.Keywords.Where(k => k.DependsOnScope).SelectMany(k => k.Targets.Select(target => new Edge(k, target, Descends: false))));

    private static IEnumerable<Edge> Edges(PlanNode node) =>
        node.Keywords.SelectMany(keyword => keyword.InPlaceNodes.Select(target => new Edge(keyword, target, Descends: false)));
}
