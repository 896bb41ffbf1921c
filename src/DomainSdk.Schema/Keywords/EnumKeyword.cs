using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>enum</c>: the values allowed.</summary>
public sealed class EnumKeyword : PlanKeyword
{
    internal EnumKeyword(string name, JsonNode value, JsonNode[] values)
        : base(name, value)
    {
        Values = values;
    }

    /// <summary>The values allowed.</summary>
    public JsonNode[] Values { get; }
}
