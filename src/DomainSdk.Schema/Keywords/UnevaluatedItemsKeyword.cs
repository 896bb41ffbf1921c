using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>unevaluatedItems</c>: the schema of items that no other keyword evaluated (2020-12 core, section 11.2).</summary>
public sealed class UnevaluatedItemsKeyword : PlanKeyword
{
    internal UnevaluatedItemsKeyword(string name, JsonNode value, int node)
        : base(name, value)
    {
        Node = node;
    }

    /// <summary>Index of the schema of the items.</summary>
    public int Node { get; }
}
