using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>const</c>: the one value allowed; it is <see cref="PlanKeyword.Value"/>.</summary>
public sealed class ConstKeyword : PlanKeyword
{
    internal ConstKeyword(string name, JsonNode value)
        : base(name, value)
    {
    }
}
