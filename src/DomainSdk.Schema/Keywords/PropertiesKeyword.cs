using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>properties</c>: the declared members of an object.</summary>
public sealed class PropertiesKeyword : PlanKeyword
{
    internal PropertiesKeyword(string name, JsonNode value, PlanMember[] members)
        : base(name, value)
    {
        Members = members;
    }

    /// <summary>The members in the order of the schema.</summary>
    public PlanMember[] Members { get; }
}
