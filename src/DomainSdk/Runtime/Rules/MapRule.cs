using System.ComponentModel;
using DomainSdk.Schema.Json;

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

    /// <summary>Whether an object has as many members as it may. A name that stands more than once counts once, so where that can matter they are compared.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the object.</param>
    /// <param name="count">How many members stand there.</param>
    internal bool AllowsCount(ReadOnlySpan<byte> json, int at, int count)
    {
        if (count < MinProperties) return false;
        if (count <= MaxProperties && MinProperties < 2) return true;
        var tape = JsonTape.Rent();
        var different = tape.TryBuild(json, at, JsonReadOptions.DefaultMaxDepth, out _) ? RepeatedMembers.CountNames(new JsonView(json, tape.Entries), 0) : 0;
        JsonTape.Return(tape);
        return different >= MinProperties && different <= MaxProperties;
    }

    /// <summary>What is asked of each name, or null.</summary>
    public StringRule? Names { get; } = names;
}
