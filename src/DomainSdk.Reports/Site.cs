using DomainSdk.Reports.Content;
using DomainSdk.Reports.Domain;

namespace DomainSdk.Reports;

/// <summary>What all pages are made from, and the way a page is written.</summary>
internal sealed class Site(SiteSource source, SiteEntities entities, SiteFindings findings, SiteFolder output)
{
    private static readonly string[] s_assets = ["site.css", "search.js"];
    private readonly SiteTemplates _templates = new();

    public SiteSource Source => source;

    public SiteEntities Entities => entities;

    public SiteFindings Findings => findings;

    public SiteFolder Output => output;

    /// <summary>Texts of articles; without the domain there are none.</summary>
    public ArticleTexts Texts { get; } = new(source.Domain, entities);

    /// <summary>Writes a page.</summary>
    /// <param name="url">Its address from the root of the site.</param>
    /// <param name="template">The template of what is between head and foot.</param>
    /// <param name="title">Its title and first heading.</param>
    /// <param name="page">What the template shows.</param>
    public void Write(string url, string template, string title, object page)
    {
        var root = string.Concat(Enumerable.Repeat("../", url.Count(c => c == '/')));
        using var writer = output.Create(url);
        _templates.Render(writer, new PageFrame(url, template, title, root, source.Domain is not null && entities.OfKind("agreement").Count > 0, page));
    }

    /// <summary>Writes the style and the script.</summary>
    public void WriteAssets()
    {
        foreach (var asset in s_assets)
        {
            using var writer = output.Create(asset);
            writer.Write(EmbeddedText.Read(asset));
        }
    }
}

/// <summary>What stands around every page.</summary>
internal sealed record PageFrame(string Url, string Template, string Title, string Root, bool HasTimeline, object Page);
