namespace DomainSdk;

/// <content>
/// Arrays with other items. The array itself never changes, so that the answer has to be kept: <c>article with { Tags = article.Tags.Add("new") }</c>;
/// the build warns where it is not (DSDK1911). A collection expression does the same: <c>[.. article.Tags, "new"]</c>.
/// </content>
public readonly partial struct ValueArray<T>
{
    /// <summary>This array with one item more at its end.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A new array.</returns>
    public ValueArray<T> Add(T item) => [.. AsSpan(), item];

    /// <summary>This array with more items at its end.</summary>
    /// <param name="items">The items.</param>
    /// <returns>A new array.</returns>
    public ValueArray<T> AddRange(params ReadOnlySpan<T> items) => [.. AsSpan(), .. items];

    /// <summary>This array with one item more.</summary>
    /// <param name="index">The place of the item, from 0 to the number of items.</param>
    /// <param name="item">The item.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ValueArray<T> Insert(int index, T item)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Count);
        return [.. AsSpan()[..index], item, .. AsSpan()[index..]];
    }

    /// <summary>This array without the first item that is equal to another.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A new array; this one where it has no such item.</returns>
    public ValueArray<T> Remove(T item)
    {
        for (var i = 0; i < Count; i++)
            if (EqualityComparer<T>.Default.Equals(this[i], item)) return RemoveAt(i);
        return this;
    }

    /// <summary>This array without an item.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public ValueArray<T> RemoveAt(int index)
    {
        ThrowIfNone(index);
        return [.. AsSpan()[..index], .. AsSpan()[(index + 1)..]];
    }

    /// <summary>This array with another item in place of one.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <param name="item">The other item.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public ValueArray<T> SetItem(int index, T item)
    {
        ThrowIfNone(index);
        return [.. AsSpan()[..index], item, .. AsSpan()[(index + 1)..]];
    }

    private void ThrowIfNone(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
    }
}
