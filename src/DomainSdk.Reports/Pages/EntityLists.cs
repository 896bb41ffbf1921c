using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Pages;

/// <summary>The entities of each kind.</summary>
internal static class EntityLists
{
    public static void Write(Site site)
    {
        foreach (var kind in site.Entities.Kinds)
        {
            var all = site.Entities.OfKind(kind);
            foreach (var page in Paging.Of(all, 200, site.Entities.ListOf(kind)))
            {
                site.Write(page.Url, "list", $"Entities of kind {kind}", new
                {
                    Kind = kind,
                    Total = all.Count,
                    page.Pages,
                    Entities = page.Items.Select(e => new { e.Key, e.Label, e.Url, Findings = site.Findings.In(e).Count(), From = site.Entities.From(e).Count(), To = site.Entities.To(e).Count() }).ToList(),
                });
            }
        }
    }
}
