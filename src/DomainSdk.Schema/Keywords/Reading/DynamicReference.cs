using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Keywords;

/// <summary>A <c>$dynamicRef</c> or <c>$recursiveRef</c> while schemas are read.</summary>
/// <param name="source">Where it stands.</param>
/// <param name="fallback">Index of the target where no resource of the dynamic scope declares the anchor, or -1.</param>
/// <param name="find">The target in a resource, or null.</param>
internal sealed class DynamicReference(KeywordSource source, int fallback, Func<SchemaResource, SchemaLocation?> find)
{
    private readonly Dictionary<int, int> _candidates = [];

    /// <summary>Makes nodes of the targets in all resources known by now.</summary>
    public void FindCandidates(IPlanBuilder builder)
    {
        foreach (var resource in builder.Registry.Resources)
        {
            if (!_candidates.ContainsKey(resource.Index) && find(resource) is { } target)
                _candidates.Add(resource.Index, builder.NodeFor(target));
        }
    }

    /// <summary>The keyword: a plain reference where only one target is possible.</summary>
    public Keyword Settle() => fallback >= 0 && _candidates.Values.All(c => c == fallback)
        ? new RefKeyword(source, fallback)
        : new DynamicRefKeyword(source, fallback, _candidates);
}
