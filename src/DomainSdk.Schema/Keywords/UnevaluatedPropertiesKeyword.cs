using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>unevaluatedProperties</c>: the schema of members that no other keyword evaluated (2020-12 core, section 11.3).</summary>
public sealed class UnevaluatedPropertiesKeyword : PlanKeyword
{
    internal UnevaluatedPropertiesKeyword(string name, JsonNode value, int node)
        : base(name, value)
    {
        Node = node;
    }

    /// <summary>Index of the schema of the values.</summary>
    public int Node { get; }
}
