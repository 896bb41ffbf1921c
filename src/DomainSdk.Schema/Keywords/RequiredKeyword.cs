using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>required</c>: names of members that must be present.</summary>
public sealed class RequiredKeyword : PlanKeyword
{
    internal RequiredKeyword(string name, JsonNode value, string[] names)
        : base(name, value)
    {
        Names = names;
    }

    /// <summary>The names, without duplicates.</summary>
    public string[] Names { get; }
}
