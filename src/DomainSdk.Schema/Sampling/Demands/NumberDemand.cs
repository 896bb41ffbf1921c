using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Sampling;

/// <summary>What a value has to fulfil if it is a number.</summary>
internal sealed class NumberDemand
{
    /// <summary>Whether it is an integer.</summary>
    public bool IsInteger { get; set; }

    public List<MinimumKeyword> Minimums { get; } = [];

    public List<MaximumKeyword> Maximums { get; } = [];

    public List<MultipleOfKeyword> Multiples { get; } = [];
}
