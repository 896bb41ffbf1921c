using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>patternProperties</c>: schemas of members whose name matches a pattern.</summary>
public sealed class PatternPropertiesKeyword : PlanKeyword
{
    internal PatternPropertiesKeyword(string name, JsonNode value, PlanPattern[] patterns)
        : base(name, value)
    {
        Patterns = patterns;
    }

    /// <summary>The patterns in the order of the schema.</summary>
    public PlanPattern[] Patterns { get; }
}
