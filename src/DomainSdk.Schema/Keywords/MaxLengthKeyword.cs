using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>maxLength</c>: the greatest length of a string in code points.</summary>
public sealed class MaxLengthKeyword : PlanKeyword
{
    internal MaxLengthKeyword(string name, JsonNode value, int limit)
        : base(name, value)
    {
        Limit = limit;
    }

    /// <summary>The limit; beyond <see cref="int.MaxValue"/> it is capped, as no document is that large.</summary>
    public int Limit { get; }
}
