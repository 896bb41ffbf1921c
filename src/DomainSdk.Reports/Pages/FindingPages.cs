using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Pages;

/// <summary>Findings by rule: of each rule the first three, and all on pages of their own.</summary>
internal static class FindingPages
{
    private const int Listed = 100;

    public static void Write(Site site)
    {
        site.Write("findings.html", "findings", "Findings by rule", new
        {
            Groups = site.Findings.Groups.Select(group => new
            {
                Group = group,
                First = group.Entries.Take(3).Select(e => FindingView.Of(site, e)).ToList(),
                All = group.Entries.Count > 3 ? group.Entries.Take(Listed).ToList() : [],
                Left = Math.Max(0, group.Entries.Count - Listed),
            }).ToList(),
        });

        foreach (var group in site.Findings.Groups)
        {
            foreach (var page in Paging.Of(group.Entries, SiteFindings.PageSize, group.Address))
            {
                site.Write(page.Url, "rule", group.Title, new
                {
                    Group = group,
                    Findings = page.Items.Select(e => FindingView.Of(site, e)).ToList(),
                    page.Pages,
                });
            }
        }
    }
}
