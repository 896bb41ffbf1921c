using DomainSdk.Reports.Content;
using DomainSdk.Reports.Domain;
using DomainSdk.Reports.Graphs;
using DomainSdk.Reports.Pages;
using DomainSdk.Reports.Search;

namespace DomainSdk.Reports;

/// <summary>Writes what is known of a corpus as one static site, which needs neither server nor network.</summary>
public static class CorpusSite
{
    /// <summary>Writes the site, in place of an earlier one in the same folder.</summary>
    /// <param name="source">What it shows.</param>
    /// <param name="folder">The folder, which is new, empty, or holds an earlier site.</param>
    /// <param name="cancellationToken">Stops writing; the earlier site is then not whole.</param>
    /// <returns>How many files were written.</returns>
    /// <exception cref="IOException">The folder holds something else, or cannot be written.</exception>
    public static int Write(SiteSource source, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);

        // 1. What the pages have in common: names and addresses of entities, references both ways, findings by place.
        var entities = new SiteEntities(source.Documents);
        var findings = new SiteFindings(source, entities);
        var output = SiteFolder.Open(folder);
        var site = new Site(source, entities, findings, output);

        // 2. Pages, each written as it is made.
        site.WriteAssets();
        SummaryPage.Write(site);
        FindingPages.Write(site);
        FilePages.Write(site);
        EntityLists.Write(site);
        EntityPages.Write(site, cancellationToken);
        TimelinePage.Write(site);
        GraphPage.Write(site);
        SearchPage.Write(site);

        // 3. Pages of an earlier site that this one no longer has.
        return output.Finish();
    }
}
