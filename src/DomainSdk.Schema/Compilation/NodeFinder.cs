using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Compilation;

/// <summary>Finds compiled nodes by URI, for the finished plan. Never reads anything new.</summary>
internal sealed class NodeFinder(SchemaRegistry registry, PlanBuilder builder)
{
    private readonly Dictionary<string, int> _byLocation = CreateIndex(builder);

    public int Find(string uri)
    {
        var (resourceUri, fragment) = UriReference.SplitFragment(uri);
        var resource = registry.FindRegistered(resourceUri);
        if (resource is null) return -1;
        fragment = UriReference.Decode(fragment);
        if (fragment.Length == 0) return builder.FindNode(resource.Root);
        if (fragment[0] != '/') return resource.Anchors.TryGetValue(fragment, out var anchor) ? builder.FindNode(anchor) : -1;
        // A pointer may lead through embedded resources, so nodes are looked up by their place in the file.
        var key = Key(resource.Document, resource.Root.DocumentPointer + fragment);
        return _byLocation.TryGetValue(key, out var node) ? node : -1;
    }

    private static Dictionary<string, int> CreateIndex(PlanBuilder builder)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in builder.Nodes)
            index[Key(builder.LocationOf(node).Resource.Document, node.DocumentPointer)] = node.Index;
        return index;
    }

    private static string Key(SchemaDocument document, string pointer) => document.BaseUri + "#" + pointer;
}
