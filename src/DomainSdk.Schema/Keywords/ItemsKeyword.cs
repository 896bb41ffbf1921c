using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>items</c>, and <c>additionalItems</c> before 2020-12: the schema of the items from a position on.</summary>
public sealed class ItemsKeyword : PlanKeyword
{
    internal ItemsKeyword(string name, JsonNode value, int node, int start)
        : base(name, value)
    {
        Node = node;
        Start = start;
    }

    /// <summary>Index of the schema of the items.</summary>
    public int Node { get; }

    /// <summary>The first item concerned: the number of schemas in <see cref="PrefixItemsKeyword"/>.</summary>
    public int Start { get; }
}
