using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Graphs;

/// <summary>How kinds refer to one another, and, of the domain, how parties, statements and agreements hang together.</summary>
internal static class GraphPage
{
    private const int Most = 40;

    public static void Write(Site site)
    {
        var kinds = site.Entities.References.Where(r => r.OwnerKind is not null).CountBy(r => (From: r.OwnerKind!, To: r.Rule.Kind))
            .OrderBy(p => p.Key.From, StringComparer.Ordinal).ThenBy(p => p.Key.To, StringComparer.Ordinal).ToList();
        var links = Links(site);
        var isWhole = links.Statements.Count <= Most;
        site.Write("graph.html", "graph", "Graph", new
        {
            Kinds = kinds.Select(k => new { k.Key.From, k.Key.To, Count = k.Value }).ToList(),
            KindGraph = kinds.Count == 0 ? null : KindGraph(site, kinds.Select(k => (k.Key.From, k.Key.To, k.Value))),
            Domain = site.Source.Domain is null || links.Statements.Count == 0 ? null : isWhole ? Whole(links) : Summed(links),
            IsWhole = isWhole,
            Most,
        });
    }

    private static Drawing KindGraph(Site site, IEnumerable<(string From, string To, int Count)> kinds)
    {
        var all = kinds.ToList();
        GraphNode Node(string kind, bool isFrom) => new((isFrom, kind), $"{kind} ({site.Entities.OfKind(kind).Count})", site.Entities.OfKind(kind).Count > 0 ? site.Entities.ListOf(kind) + ".html" : null, kind);
        return Drawing.Of(
            [[.. all.Select(k => k.From).Distinct().Select(k => Node(k, isFrom: true))], [.. all.Select(k => k.To).Distinct().Order(StringComparer.Ordinal).Select(k => Node(k, isFrom: false))]],
            [.. all.Select(k => ((object)(true, k.From), (object)(false, k.To), k.Count, $"{k.Count} references from {k.From} to {k.To}"))]);
    }

    /// <summary>Statements that bear on an agreement, with their speakers.</summary>
    private static DomainLinks Links(Site site)
    {
        var links = new DomainLinks([], []);
        if (site.Source.Domain is null) return links;
        foreach (var statement in site.Entities.OfKind("statement"))
        {
            var node = statement.Declarations[0].Node;
            var speaker = site.Entities.Find("party", NodeText.At(node, "speaker", "partyId"));
            var isLinked = false;
            foreach (var reference in NodeText.Find(node, "agreementRefs").EnumerateItems())
            {
                if (site.Entities.Find("agreement", NodeText.At(reference, "agreementId")) is not { } agreement) continue;
                links.Edges.Add((speaker, statement, agreement, Domain.Words.Of(NodeText.At(reference, "relation"))));
                isLinked = true;
            }

            if (isLinked) links.Statements.Add(statement);
        }

        return links;
    }

    private static Drawing Whole(DomainLinks links) => Drawing.Of(
        [
            [.. links.Edges.Select(e => e.Speaker).OfType<SiteEntity>().Distinct().Select(p => new GraphNode(p, p.Label, p.Url, p.Kind))],
            [.. links.Statements.Select(s => new GraphNode(s, s.Label, s.Url, s.Kind))],
            [.. links.Edges.Select(e => e.Agreement).Distinct().Select(a => new GraphNode(a, a.Label, a.Url, a.Kind))],
        ],
        [
            .. links.Edges.Where(e => e.Speaker is not null).Select(e => (e.Speaker, e.Statement)).Distinct().Select(e => ((object)e.Speaker!, (object)e.Statement, 1, "says")),
            .. links.Edges.Select(e => ((object)e.Statement, (object)e.Agreement, 1, e.Relation)),
        ]);

    /// <summary>Of many statements, the pairs of party and agreement with the most, and lines as thick as there are statements.</summary>
    private static Drawing Summed(DomainLinks links)
    {
        var pairs = links.Edges.Where(e => e.Speaker is not null).CountBy(e => (Speaker: e.Speaker!, e.Agreement))
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key.Speaker.Key, StringComparer.Ordinal).ThenBy(p => p.Key.Agreement.Key, StringComparer.Ordinal).Take(Most).ToList();
        return Drawing.Of(
            [
                [.. pairs.Select(p => p.Key.Speaker).Distinct().Select(p => new GraphNode(p, p.Label, p.Url, p.Kind))],
                [.. pairs.Select(p => p.Key.Agreement).Distinct().Select(a => new GraphNode(a, a.Label, a.Url, a.Kind))],
            ],
            [.. pairs.Select(p => ((object)p.Key.Speaker, (object)p.Key.Agreement, p.Value, $"{p.Value} statements of {p.Key.Speaker.Label} on {p.Key.Agreement.Label}"))]);
    }

    private sealed record DomainLinks(List<SiteEntity> Statements, List<(SiteEntity? Speaker, SiteEntity Statement, SiteEntity Agreement, string Relation)> Edges);
}
