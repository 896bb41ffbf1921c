using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>A keyword that asserts nothing: <c>title</c>, <c>default</c>, <c>content*</c>, <c>x-…</c>, and names unknown to the dialect.</summary>
public sealed class AnnotationKeyword : PlanKeyword
{
    internal AnnotationKeyword(string name, JsonNode value, bool isKnown)
        : base(name, value)
    {
        IsKnown = isKnown;
    }

    /// <summary>Whether the dialect defines the name.</summary>
    public bool IsKnown { get; }
}
