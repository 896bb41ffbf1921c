using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>oneOf</c>: the value fulfils exactly one of the schemas.</summary>
public sealed class OneOfKeyword : PlanKeyword
{
    internal OneOfKeyword(string name, JsonNode value, int[] nodes)
        : base(name, value)
    {
        Nodes = nodes;
    }

    /// <summary>Indexes of the schemas.</summary>
    public int[] Nodes { get; }
}
