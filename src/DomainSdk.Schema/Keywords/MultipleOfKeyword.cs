using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>multipleOf</c> (<c>divisibleBy</c> before draft-04): the number is a multiple, in exact arithmetic.</summary>
public sealed class MultipleOfKeyword : PlanKeyword
{
    internal MultipleOfKeyword(string name, JsonNode value, JsonNode divisor)
        : base(name, value)
    {
        Divisor = divisor;
    }

    /// <summary>The divisor, a JSON number above zero.</summary>
    public JsonNode Divisor { get; }
}
