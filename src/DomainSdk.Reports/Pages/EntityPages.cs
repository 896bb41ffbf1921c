using DomainSdk.Reports.Content;
using DomainSdk.Reports.Domain;
using DomainSdk.Reports.Graphs;

namespace DomainSdk.Reports.Pages;

/// <summary>A page for each entity: what it is, what it refers to and all that refers to it.</summary>
internal static class EntityPages
{
    private const int ReferencesPerPage = 100;
    private const int MostOutgoing = 500;
    private const int LongestRecord = 20_000;

    public static void Write(Site site, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        site.Entities.All,
        new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
        (entity, _) =>
        {
            Write(site, entity);
            return ValueTask.CompletedTask;
        }).GetAwaiter().GetResult();

    private static void Write(Site site, SiteEntity entity)
    {
        var all = site.Entities.From(entity).ToList();
        var outgoing = all.Take(MostOutgoing).Select(r => new { To = Link.To(site.Entities, r.Rule.Kind, r.Key), r.Rule.Kind, At = Within(entity, r.Location.Pointer) }).ToList();
        var incoming = site.Entities.To(entity).ToList();
        var findings = site.Findings.In(entity).ToList();
        var address = entity.Url[..^".html".Length];
        foreach (var page in Paging.Of(incoming, ReferencesPerPage, address))
        {
            var references = page.Items.Select(r => new
            {
                From = r.OwnerKind is null ? new Link(site.Source.FileOf(r.Location.Position), null) : Link.To(site.Entities, r.OwnerKind, r.OwnerKey),
                Kind = r.OwnerKind ?? "document",
                At = site.Entities.Find(r.OwnerKind, r.OwnerKey) is { } owner ? Within(owner, r.Location.Pointer) : r.Location.Pointer,
                Place = $"{site.Source.FileOf(r.Location.Position)}({r.Location.Position.Line},{r.Location.Position.Column})",
            }).ToList();
            if (page.Number > 1)
            {
                site.Write(page.Url, "references", $"{entity.Label}: referred to", new { Entity = entity, Incoming = references, page.Pages, Total = incoming.Count, page.Number });
                continue;
            }

            var node = entity.Declarations[0].Node;
            var record = node.ToString();
            site.Write(page.Url, "entity", entity.Label, new
            {
                Entity = entity,
                List = site.Entities.ListOf(entity.Kind) + ".html",
                Declarations = entity.Declarations.Select(d => $"{site.Source.FileOf(d.KeyLocation.Position)}({d.KeyLocation.Position.Line},{d.KeyLocation.Position.Column})").ToList(),
                Findings = findings.Take(50).ToList(),
                FindingCount = findings.Count,
                Outgoing = outgoing,
                OutgoingTotal = all.Count,
                Incoming = references,
                page.Pages,
                Total = incoming.Count,
                Record = record.Length > LongestRecord ? ShownText.Cut(record, LongestRecord) : record,
                Graph = Neighbours.Of(site, entity),
                Article = site.Source.Domain is not null && entity.Kind == "article" ? ArticleView.Of(site, entity) : null,
                Statement = site.Source.Domain is not null && entity.Kind == "statement" ? StatementView.Of(site, entity) : null,
                Party = site.Source.Domain is not null && entity.Kind == "party" ? PartyView.Of(site, entity) : null,
                Agreement = site.Source.Domain is not null && entity.Kind == "agreement" ? AgreementView.Of(site, entity) : null,
            });
        }
    }

    /// <summary>A pointer from the entity, where it leads into it.</summary>
    private static string Within(SiteEntity entity, string pointer)
    {
        foreach (var declaration in entity.Declarations)
        {
            var start = declaration.Node.Pointer;
            if (pointer.StartsWith(start + "/", StringComparison.Ordinal)) return pointer[start.Length..];
        }

        return pointer;
    }
}
