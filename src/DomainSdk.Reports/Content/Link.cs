namespace DomainSdk.Reports.Content;

/// <summary>A name that leads to a page of the site, or to none.</summary>
/// <param name="Text">The name.</param>
/// <param name="Url">The address from the root of the site, or null.</param>
/// <param name="Note">What stands behind it, or null.</param>
internal sealed record Link(string Text, string? Url, string? Note = null)
{
    /// <summary>The link to an entity; where there is none, its key.</summary>
    public static Link To(SiteEntities entities, string? kind, string? key, string? note = null) =>
        entities.Find(kind, key) is { } entity ? new Link(entity.Label, entity.Url, note) : new Link(key ?? "", null, note);
}
