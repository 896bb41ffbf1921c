using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>anyOf</c>: the value fulfils at least one of the schemas.</summary>
public sealed class AnyOfKeyword : PlanKeyword
{
    internal AnyOfKeyword(string name, JsonNode value, int[] nodes)
        : base(name, value)
    {
        Nodes = nodes;
    }

    /// <summary>Indexes of the schemas.</summary>
    public int[] Nodes { get; }
}
