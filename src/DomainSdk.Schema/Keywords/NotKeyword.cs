using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>not</c>: the value does not fulfil the schema.</summary>
public sealed class NotKeyword : PlanKeyword
{
    internal NotKeyword(string name, JsonNode value, int node)
        : base(name, value)
    {
        Node = node;
    }

    /// <summary>Index of the schema.</summary>
    public int Node { get; }
}
