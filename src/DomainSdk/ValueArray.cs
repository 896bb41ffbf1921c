using System.Collections;
using System.Runtime.CompilerServices;
using DomainSdk.Runtime;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>An immutable array with value equality: two arrays with equal items are equal. The default is the empty array.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueArray), nameof(ValueArray.Create))]
public readonly partial struct ValueArray<T> : IReadOnlyList<T>, IEquatable<ValueArray<T>>
{
    private readonly T[]? _items;

    private ValueArray(T[] items) => _items = items;

    /// <summary>The empty array.</summary>
    public static ValueArray<T> Empty => default;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there are no items.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>An item.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>The items as a span.</summary>
    /// <returns>A span over the array's own memory.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Walks over the items.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueArray<T> other) => StackRoom.Has() ? AsSpan().SequenceEqual(other.AsSpan()) : DeepValues.Equal(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (!StackRoom.Has()) return DeepValues.Hash(this);
        var hash = new HashCode();
        foreach (var item in AsSpan()) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items in brackets.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => Text(_items ?? []);

    /// <summary>Whether two arrays have equal items.</summary>
    /// <param name="left">One array.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they have.</returns>
    public static bool operator ==(ValueArray<T> left, ValueArray<T> right) => left.Equals(right);

    /// <summary>Whether two arrays differ in an item.</summary>
    /// <param name="left">One array.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(ValueArray<T> left, ValueArray<T> right) => !left.Equals(right);

    private static string Text(T[] items) => DeepValues.Text(() => $"[{string.Join(", ", items)}]");

    /// <summary>Takes an array over that nobody else will change.</summary>
    internal static ValueArray<T> Owning(T[] items) => items.Length == 0 ? default : new(items);
}

/// <summary>Makes value arrays; collection expressions use it.</summary>
public static class ValueArray
{
    /// <summary>An array of the given items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    /// <returns>The array.</returns>
    public static ValueArray<T> Create<T>(params ReadOnlySpan<T> items) => ValueArray<T>.Owning(items.ToArray());

    /// <summary>An array of the items of a sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    /// <returns>The array.</returns>
    public static ValueArray<T> ToValueArray<T>(this IEnumerable<T> items) =>
        items is ValueArray<T> same ? same : ValueArray<T>.Owning(items.ToArray());
}
