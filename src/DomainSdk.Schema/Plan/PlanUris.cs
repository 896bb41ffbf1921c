using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Plan;

/// <summary>The URIs that the nodes of a plan are found by.</summary>
/// <param name="named">The nodes that are the root of a resource, by its URI and <c>#</c>, or have an anchor, by that behind it.</param>
/// <param name="places">The nodes by the URI of their file, <c>#</c> and JSON Pointer in it.</param>
/// <param name="resources">The place of the root of each resource, by its URI. A pointer may lead from there through embedded resources.</param>
internal sealed class PlanUris(IReadOnlyDictionary<string, int> named, IReadOnlyDictionary<string, int> places, IReadOnlyDictionary<string, string> resources)
{
    /// <summary>The index of the node with a URI, or -1.</summary>
    public int Find(string uri)
    {
        var (resource, fragment) = UriReference.SplitFragment(uri);
        fragment = UriReference.Decode(fragment);
        if (fragment.Length == 0 || fragment[0] != '/') return named.TryGetValue(resource + "#" + fragment, out var node) ? node : -1;
        return resources.TryGetValue(resource, out var root) && places.TryGetValue(root + fragment, out var place) ? place : -1;
    }
}
