using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>maxItems</c>: the greatest number of items.</summary>
public sealed class MaxItemsKeyword : PlanKeyword
{
    internal MaxItemsKeyword(string name, JsonNode value, int limit)
        : base(name, value)
    {
        Limit = limit;
    }

    /// <summary>The limit; beyond <see cref="int.MaxValue"/> it is capped, as no document is that large.</summary>
    public int Limit { get; }
}
