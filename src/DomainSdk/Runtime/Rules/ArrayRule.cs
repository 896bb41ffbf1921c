using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>What a schema asks of an array beside its items. The default asks nothing.</summary>
/// <param name="minItems">The keyword <c>minItems</c>.</param>
/// <param name="maxItems">The keyword <c>maxItems</c>.</param>
/// <param name="uniqueItems">The keyword <c>uniqueItems</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArrayRule(int minItems, int maxItems = int.MaxValue, bool uniqueItems = false)
{
    private readonly int _below = int.MaxValue - maxItems;

    /// <summary>The least number of items.</summary>
    public int MinItems { get; } = minItems;

    /// <summary>The greatest number of items.</summary>
    public int MaxItems => int.MaxValue - _below;

    /// <summary>Whether no two items may be equal.</summary>
    public bool UniqueItems { get; } = uniqueItems;
}
