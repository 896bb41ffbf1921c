using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>format</c>: a named form of strings or numbers; an annotation, or an assertion where dialect or options say so.</summary>
public sealed class FormatKeyword : PlanKeyword
{
    internal FormatKeyword(string name, JsonNode value, string format, bool asserted)
        : base(name, value)
    {
        Format = format;
        Asserted = asserted;
    }

    /// <summary>The name of the format.</summary>
    public string Format { get; }


    /// <summary>Whether a violation fails the schema.</summary>
    public bool Asserted { get; }
}
