using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>allOf</c>: the value fulfils all schemas.</summary>
public sealed class AllOfKeyword : PlanKeyword
{
    internal AllOfKeyword(string name, JsonNode value, int[] nodes)
        : base(name, value)
    {
        Nodes = nodes;
    }

    /// <summary>Indexes of the schemas.</summary>
    public int[] Nodes { get; }
}
