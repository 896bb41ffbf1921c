using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>pattern</c>: an ECMA-262 regular expression that the string contains a match of.</summary>
public sealed class PatternKeyword : PlanKeyword
{
    internal PatternKeyword(string name, JsonNode value, string pattern)
        : base(name, value)
    {
        Pattern = pattern;
    }

    /// <summary>The pattern.</summary>
    public string Pattern { get; }

}
