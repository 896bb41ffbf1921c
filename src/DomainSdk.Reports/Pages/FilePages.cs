using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Pages;

/// <summary>Findings by file.</summary>
internal static class FilePages
{
    public static void Write(Site site)
    {
        foreach (var page in Paging.Of(site.Findings.Files, 100, "files"))
            site.Write(page.Url, "files", "Findings by file", new { Files = page.Items, page.Pages, Total = site.Findings.Files.Count });
    }
}
