using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c>: how many items fulfil a schema.</summary>
public sealed class ContainsKeyword : PlanKeyword
{
    internal ContainsKeyword(string name, JsonNode value, int node, int min, int? max)
        : base(name, value)
    {
        Node = node;
        Min = min;
        Max = max;
    }

    /// <summary>Index of the schema.</summary>
    public int Node { get; }

    /// <summary>The least number of items that fulfil it; 1 where the schema does not say.</summary>
    public int Min { get; }

    /// <summary>The greatest number, or null.</summary>
    public int? Max { get; }
}
