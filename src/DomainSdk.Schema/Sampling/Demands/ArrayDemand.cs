using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Sampling;

/// <summary>What a value has to fulfil if it is an array.</summary>
internal sealed class ArrayDemand
{
    public int MinItems { get; set; }

    public int MaxItems { get; set; } = int.MaxValue;

    /// <summary>Whether no two items are equal.</summary>
    public bool IsUnique { get; set; }

    public List<(PrefixItemsKeyword Keyword, SchemaVisit Visit)> Prefixes { get; } = [];

    public List<(ItemsKeyword Keyword, SchemaVisit Visit)> Items { get; } = [];

    public List<(ContainsKeyword Keyword, SchemaVisit Visit)> Contains { get; } = [];

    /// <summary>What applies to items that nothing within the same schema evaluates.</summary>
    public List<(UnevaluatedItemsKeyword Keyword, SchemaVisit Visit)> Unevaluated { get; } = [];
}
