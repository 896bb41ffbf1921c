using DomainSdk.Reports.Search;

namespace DomainSdk.Reports.Pages;

/// <summary>The one page with a script.</summary>
internal static class SearchPage
{
    public static void Write(Site site)
    {
        SearchIndex.Write(site);
        site.Write("search.html", "search", "Search", new { Kinds = site.Entities.Kinds.Select(kind => new { Name = kind, Url = site.Entities.ListOf(kind) + ".html" }).ToList() });
    }
}
