using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>propertyNames</c>: the schema of every member name.</summary>
public sealed class PropertyNamesKeyword : PlanKeyword
{
    internal PropertyNamesKeyword(string name, JsonNode value, int node)
        : base(name, value)
    {
        Node = node;
    }

    /// <summary>Index of the schema of the names.</summary>
    public int Node { get; }
}
