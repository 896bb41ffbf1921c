using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>The integers of an <c>enum</c> or <c>const</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IntegerTable
{
    private readonly long[] _values;
    private readonly bool _isRange;

    /// <summary>Makes a table.</summary>
    /// <param name="values">The integers, in any order.</param>
    public IntegerTable(params ReadOnlySpan<long> values)
    {
        _values = [.. values.ToArray().Distinct().Order()];
        _isRange = _values.Length > 0 && (Int128)_values[^1] - _values[0] == _values.Length - 1;
    }

    /// <summary>The number of integers.</summary>
    public int Count => _values.Length;

    /// <summary>Whether an integer is in the table.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>True if it is.</returns>
    public bool Contains(long value) =>
        _isRange ? value >= _values[0] && value <= _values[^1] : Array.BinarySearch(_values, value) >= 0;
}
