using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>minimum</c> and <c>exclusiveMinimum</c>: the lower limit of a number.</summary>
public sealed class MinimumKeyword : PlanKeyword
{
    internal MinimumKeyword(string name, JsonNode value, JsonNode limit, bool exclusive)
        : base(name, value)
    {
        Limit = limit;
        Exclusive = exclusive;
    }

    /// <summary>The limit, a JSON number.</summary>
    public JsonNode Limit { get; }

    /// <summary>Whether the limit itself is excluded.</summary>
    public bool Exclusive { get; }
}
