using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>A reference whose target is known: <c>$ref</c>, and <c>$dynamicRef</c> or <c>$recursiveRef</c> with only one candidate.</summary>
public sealed class RefKeyword : PlanKeyword
{
    internal RefKeyword(string name, JsonNode value, int node)
        : base(name, value)
    {
        Node = node;
    }

    /// <summary>Index of the target.</summary>
    public int Node { get; }
}
