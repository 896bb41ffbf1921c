using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>maxProperties</c>: the greatest number of members.</summary>
public sealed class MaxPropertiesKeyword : PlanKeyword
{
    internal MaxPropertiesKeyword(string name, JsonNode value, int limit)
        : base(name, value)
    {
        Limit = limit;
    }

    /// <summary>The limit; beyond <see cref="int.MaxValue"/> it is capped, as no document is that large.</summary>
    public int Limit { get; }
}
