using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DomainSdk.Runtime;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>
/// An immutable map from keys of a type, such as <see cref="Guid"/>, to values: an object whose names all have one format. It keeps the order of
/// its members; equality does not look at the order.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(KeyedMap), nameof(KeyedMap.Create))]
public sealed class KeyedMap<TKey, T> : IReadOnlyDictionary<TKey, T>, IEquatable<KeyedMap<TKey, T>>
    where TKey : notnull
{
    private readonly KeyValuePair<TKey, T>[] _members;
    private readonly Dictionary<TKey, int> _places;

    internal KeyedMap(KeyValuePair<TKey, T>[] members, Dictionary<TKey, int> places)
    {
        _members = members;
        _places = places;
    }

    /// <summary>The map without members.</summary>
    public static KeyedMap<TKey, T> Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public IEnumerable<TKey> Keys => _members.Select(member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => _members.Select(member => member.Value);

    /// <inheritdoc/>
    public T this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no member '{key}'.");

    /// <summary>This map with one member more, or with another value for a member.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>A new map.</returns>
    public KeyedMap<TKey, T> With(TKey key, T value) => KeyedMap.Create([.. _members, KeyValuePair.Create(key, value)]);

    /// <summary>This map without a member.</summary>
    /// <param name="key">The key.</param>
    /// <returns>A new map; this one where it has no such member.</returns>
    public KeyedMap<TKey, T> Remove(TKey key) => _places.TryGetValue(key, out var place) ? KeyedMap.Create([.. _members.AsSpan()[..place], .. _members.AsSpan()[(place + 1)..]]) : this;

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => _places.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out T value)
    {
        var isThere = _places.TryGetValue(key, out var place);
        value = isThere ? _members[place].Value : default;
        return isThere;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, T>>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(KeyedMap<TKey, T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        if (!StackRoom.Has()) return DeepValues.Equal(this, other);
        foreach (var (key, value) in _members)
            if (!other.TryGetValue(key, out var same) || !EqualityComparer<T>.Default.Equals(value, same)) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KeyedMap<TKey, T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (!StackRoom.Has()) return DeepValues.Hash(this);
        var sum = 0;
        foreach (var (key, value) in _members) sum = unchecked(sum + HashCode.Combine(key, value));
        return sum;
    }

    /// <summary>The members in braces.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() =>
        DeepValues.Text(() => $"{{{string.Join(", ", _members.Select(member => $"{member.Key}: {member.Value}"))}}}");

    internal ReadOnlySpan<KeyValuePair<TKey, T>> Entries => _members;
}

/// <summary>Makes maps with keys of a type; collection expressions use it.</summary>
public static class KeyedMap
{
    /// <summary>A map of the given members; of members with equal keys the last value counts.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="members">The members.</param>
    /// <returns>The map.</returns>
    public static KeyedMap<TKey, T> Create<TKey, T>(params ReadOnlySpan<KeyValuePair<TKey, T>> members)
        where TKey : notnull
    {
        var kept = new List<KeyValuePair<TKey, T>>(members.Length);
        var places = new Dictionary<TKey, int>(members.Length);
        foreach (var member in members)
        {
            if (places.TryAdd(member.Key, kept.Count)) kept.Add(member);
            else kept[places[member.Key]] = member;
        }

        return new KeyedMap<TKey, T>([.. kept], places);
    }
}
