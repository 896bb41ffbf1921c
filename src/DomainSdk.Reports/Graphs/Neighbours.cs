using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Graphs;

/// <summary>An entity between what refers to it and what it refers to.</summary>
internal static class Neighbours
{
    private const int Most = 8;

    public static Drawing? Of(Site site, SiteEntity entity)
    {
        var before = Group(site.Entities.To(entity).Select(r => site.Entities.Find(r.OwnerKind, r.OwnerKey)), entity, isBefore: true);
        var behind = Group(site.Entities.From(entity).Select(r => site.Entities.Find(r.Rule.Kind, r.Key)), entity, isBefore: false);
        if (before.Count + behind.Count == 0) return null;
        var center = new GraphNode(entity, entity.Label, null, "center");
        var edges = before.Select(n => (n.Id, (object)entity, 1, "refers to")).Concat(behind.Select(n => ((object)entity, n.Id, 1, "refers to"))).ToList();
        return Drawing.Of([before, [center], behind], edges);
    }

    private static List<GraphNode> Group(IEnumerable<SiteEntity?> entities, SiteEntity center, bool isBefore)
    {
        // An entity may stand on both sides: each side has names of its own.
        var distinct = entities.OfType<SiteEntity>().Where(e => e != center).Distinct().Take(Most + 1).ToList();
        var nodes = distinct.Take(Most).Select(e => new GraphNode((isBefore, e), e.Label, e.Url, e.Kind)).ToList();
        if (distinct.Count > Most) nodes.Add(new GraphNode((isBefore, "more"), "and more, listed below", null, "more"));
        return nodes;
    }
}
