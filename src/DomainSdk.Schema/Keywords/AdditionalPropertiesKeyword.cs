using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>additionalProperties</c>: the schema of members that neither <c>properties</c> nor <c>patternProperties</c> covers.</summary>
public sealed class AdditionalPropertiesKeyword : PlanKeyword
{
    internal AdditionalPropertiesKeyword(string name, JsonNode value, int node)
        : base(name, value)
    {
        Node = node;
    }

    /// <summary>Index of the schema of the values.</summary>
    public int Node { get; }
}
