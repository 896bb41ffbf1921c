using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>What a string has to fulfil.</summary>
internal sealed class StringClaims
{
    public StringClaims()
    {
    }

    public StringClaims(StringClaims other)
    {
        (MinLength, MaxLength) = (other.MinLength, other.MaxLength);
        Patterns.AddRange(other.Patterns);
        Formats.AddRange(other.Formats);
    }

    public int MinLength { get; set; }

    public int MaxLength { get; set; } = int.MaxValue;

    /// <summary>Patterns that match, and patterns that do not.</summary>
    public List<(EcmaRegex Regex, bool Holds)> Patterns { get; } = [];

    /// <summary>Formats that it has: values are drawn from them.</summary>
    public List<FormatKeyword> Formats { get; } = [];
}
