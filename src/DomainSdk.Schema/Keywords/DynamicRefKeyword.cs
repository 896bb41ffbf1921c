using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>$dynamicRef</c> or <c>$recursiveRef</c> whose target depends on the path of evaluation (2020-12 core, section 8.2.3.2).</summary>
public sealed class DynamicRefKeyword : PlanKeyword
{
    internal DynamicRefKeyword(string name, JsonNode value, int fallback, IReadOnlyDictionary<int, int> candidates)
        : base(name, value)
    {
        Fallback = fallback;
        Candidates = candidates;
    }

    /// <summary>Index of the target where no resource of the dynamic scope declares the anchor.</summary>
    public int Fallback { get; }

    /// <summary>Per schema resource that declares the anchor, the index of the target.</summary>
    public IReadOnlyDictionary<int, int> Candidates { get; }
}
