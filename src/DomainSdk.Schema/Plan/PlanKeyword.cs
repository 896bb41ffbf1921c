using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Plan;

/// <summary>One keyword of a compiled schema: what its value means, and how to evaluate it.</summary>
public abstract class PlanKeyword
{
    private protected PlanKeyword(string name, JsonNode value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name as written in the schema.</summary>
    public string Name { get; }

    /// <summary>The value in the schema file; knows its position.</summary>
    public JsonNode Value { get; }
}
