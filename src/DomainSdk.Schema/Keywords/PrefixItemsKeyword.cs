using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>prefixItems</c>, and the array form of <c>items</c> before 2020-12: schemas of the first items, one each.</summary>
public sealed class PrefixItemsKeyword : PlanKeyword
{
    internal PrefixItemsKeyword(string name, JsonNode value, int[] nodes)
        : base(name, value)
    {
        Nodes = nodes;
    }

    /// <summary>Indexes of the schemas.</summary>
    public int[] Nodes { get; }
}
