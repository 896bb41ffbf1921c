using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>What a schema asks of an object that is a map, beside its values. The default asks nothing.</summary>
/// <param name="minProperties">The keyword <c>minProperties</c>.</param>
/// <param name="maxProperties">The keyword <c>maxProperties</c>.</param>
/// <param name="names">What <c>propertyNames</c> asks of each name, or null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapRule(int minProperties, int maxProperties = int.MaxValue, StringRule? names = null)
{
    private readonly int _below = int.MaxValue - maxProperties;

    /// <summary>The least number of members.</summary>
    public int MinProperties { get; } = minProperties;

    /// <summary>The greatest number of members.</summary>
    public int MaxProperties => int.MaxValue - _below;

    /// <summary>What is asked of each name, or null.</summary>
    public StringRule? Names { get; } = names;
}
