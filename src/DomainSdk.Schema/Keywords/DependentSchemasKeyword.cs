using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>dependentSchemas</c> (and <c>dependencies</c>): schemas that the object must fulfil where a member is present.</summary>
public sealed class DependentSchemasKeyword : PlanKeyword
{
    internal DependentSchemasKeyword(string name, JsonNode value, PlanMember[] members)
        : base(name, value)
    {
        Members = members;
    }

    /// <summary>Per member name, the schema of the whole object.</summary>
    public PlanMember[] Members { get; }
}
