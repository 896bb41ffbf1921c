using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Collects items: short arrays without memory beside the final one.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ArrayBuilder<T>
{
    private FirstItems _first;
    private T[]? _all;
    private int _count;

    /// <summary>Takes the next item.</summary>
    /// <param name="item">The item.</param>
    public void Add(T item)
    {
        if (_all is null && _count < FirstItems.Length)
        {
            _first[_count++] = item;
            return;
        }

        Append(item);
    }

    /// <summary>The items as an array.</summary>
    /// <returns>The array.</returns>
    public readonly ValueArray<T> Build()
    {
        if (_count == 0) return default;
        if (_all is null) return ValueArray<T>.Owning(((ReadOnlySpan<T>)_first)[.._count].ToArray());
        return ValueArray<T>.Owning(_all.Length == _count ? _all : _all[.._count]);
    }

    private void Append(T item)
    {
        if (_all is null)
        {
            _all = new T[FirstItems.Length * 4];
            ((ReadOnlySpan<T>)_first)[.._count].CopyTo(_all);
        }
        else if (_count == _all.Length)
        {
            Array.Resize(ref _all, _count * 2);
        }

        _all[_count++] = item;
    }

    [InlineArray(Length)]
    private struct FirstItems
    {
        public const int Length = 8;

        private T _item;
    }
}
