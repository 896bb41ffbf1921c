using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>uniqueItems</c>: no two items are equal by value.</summary>
public sealed class UniqueItemsKeyword : PlanKeyword
{
    internal UniqueItemsKeyword(string name, JsonNode value)
        : base(name, value)
    {
    }
}
