using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>Something that a value has to fulfil, or must not.</summary>
internal abstract record Condition
{
    /// <summary>A schema of one of the two plans.</summary>
    /// <param name="Side">Which plan.</param>
    /// <param name="Node">The schema.</param>
    /// <param name="Holds">Whether the value fulfils it.</param>
    public sealed record Schema(int Side, int Node, bool Holds) : Condition;

    /// <summary>A string with or without a match of a pattern.</summary>
    /// <param name="Regex">The pattern.</param>
    /// <param name="Holds">Whether it matches.</param>
    public sealed record Matches(EcmaRegex Regex, bool Holds) : Condition;

    /// <summary>A value that it is not.</summary>
    /// <param name="Value">The other value.</param>
    public sealed record Differs(JsonNode Value) : Condition;

    /// <summary>A string: what the names of members are.</summary>
    public sealed record IsString : Condition;
}
