namespace DomainSdk.Reports.Content;

/// <summary>An entity on the site: all that is declared under one kind and key.</summary>
internal sealed class SiteEntity(string kind, string key, string url, IReadOnlyList<CorpusEntity> declarations)
{
    public string Kind => kind;

    public string Key => key;

    /// <summary>The address of its page from the root of the site.</summary>
    public string Url => url;

    /// <summary>Its declarations; more than one are a finding of their own.</summary>
    public IReadOnlyList<CorpusEntity> Declarations => declarations;

    /// <summary>What it is called.</summary>
    public string Label { get; } = NodeText.Name(declarations[0].Node) ?? key;
}
