using DomainSdk.Schema.Dialects;

namespace DomainSdk.Schema.Referencing;

/// <summary>A schema with a URI of its own (2020-12 core, section 4.3.5), and the anchors within it.</summary>
internal sealed class SchemaResource
{
    private readonly Dictionary<string, SchemaLocation> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaLocation> _dynamicAnchors = new(StringComparer.Ordinal);

    public SchemaResource(int index, string uri, SchemaDocument document, Dialect dialect)
    {
        Index = index;
        Uri = uri;
        Document = document;
        Dialect = dialect;
    }

    public int Index { get; }

    /// <summary>The canonical URI without a fragment: the base URI of what lies within.</summary>
    public string Uri { get; }

    public SchemaDocument Document { get; }

    public Dialect Dialect { get; }

    /// <summary>The root schema.</summary>
    public SchemaLocation Root { get; internal set; } = null!;

    /// <summary>Whether the root declares <c>$recursiveAnchor: true</c> (2019-09 core, section 8.2.4.2).</summary>
    public bool IsRecursiveAnchor { get; internal set; }

    /// <summary>Schemas by plain-name fragment; dynamic anchors are among them.</summary>
    public IReadOnlyDictionary<string, SchemaLocation> Anchors => _anchors;

    /// <summary>Schemas by dynamic anchor.</summary>
    public IReadOnlyDictionary<string, SchemaLocation> DynamicAnchors => _dynamicAnchors;

    /// <summary>Declares an anchor.</summary>
    /// <returns>False where the name is taken; the first declaration stays.</returns>
    public bool TryAddAnchor(string name, SchemaLocation location, bool isDynamic)
    {
        if (isDynamic && !_dynamicAnchors.ContainsKey(name)) _dynamicAnchors.Add(name, location);
        if (_anchors.TryGetValue(name, out var existing)) return existing == location;
        _anchors.Add(name, location);
        return true;
    }
}
