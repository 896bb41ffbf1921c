using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>type</c>: the kinds of value allowed.</summary>
public sealed class TypeKeyword : PlanKeyword
{
    internal TypeKeyword(string name, JsonNode value, JsonTypes types)
        : base(name, value)
    {
        Types = types;
    }

    /// <summary>The kinds allowed.</summary>
    public JsonTypes Types { get; }
}
