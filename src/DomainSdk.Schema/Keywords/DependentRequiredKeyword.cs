using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>dependentRequired</c> (and <c>dependencies</c>): names that must be present where another is.</summary>
public sealed class DependentRequiredKeyword : PlanKeyword
{
    internal DependentRequiredKeyword(string name, JsonNode value, IReadOnlyList<KeyValuePair<string, string[]>> dependencies)
        : base(name, value)
    {
        Dependencies = dependencies;
    }

    /// <summary>Per member name, the names it demands.</summary>
    public IReadOnlyList<KeyValuePair<string, string[]>> Dependencies { get; }
}
