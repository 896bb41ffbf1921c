using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DomainSdk.Runtime;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>An immutable map from names to values. It keeps the order of its members; equality does not look at the order.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    /// <summary>Maps up to this size are searched name by name.</summary>
    private const int FewMembers = 8;

    private readonly KeyValuePair<string, T>[] _members;
    private readonly Dictionary<string, int>? _places;

    internal ValueMap(KeyValuePair<string, T>[] members, Dictionary<string, int>? places)
    {
        _members = members;
        _places = places;
    }

    /// <summary>The map without members.</summary>
    public static ValueMap<T> Empty { get; } = new([], null);

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _members.Select(member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => _members.Select(member => member.Value);

    /// <inheritdoc/>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no member '{key}'.");

    /// <summary>This map with one member more, or with another value for a member.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <returns>A new map.</returns>
    public ValueMap<T> With(string name, T value) => ValueMap.Create([.. _members, KeyValuePair.Create(name, value)]);

    /// <summary>This map without a member.</summary>
    /// <param name="name">The name.</param>
    /// <returns>A new map; this one where it has no such member.</returns>
    public ValueMap<T> Remove(string name) => PlaceOf(name) is var place and >= 0 ? ValueMap.Create([.. _members.AsSpan()[..place], .. _members.AsSpan()[(place + 1)..]]) : this;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => PlaceOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var place = PlaceOf(key);
        value = place < 0 ? default : _members[place].Value;
        return place >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueMap<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        if (!StackRoom.Has()) return DeepValues.Equal(this, other);
        foreach (var (name, value) in _members)
            if (!other.TryGetValue(name, out var same) || !EqualityComparer<T>.Default.Equals(value, same)) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (!StackRoom.Has()) return DeepValues.Hash(this);
        var sum = 0;
        foreach (var (name, value) in _members) sum = unchecked(sum + HashCode.Combine(name, value));
        return sum;
    }

    /// <summary>The members in braces.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() =>
        DeepValues.Text(() => $"{{{string.Join(", ", _members.Select(member => $"{member.Key}: {member.Value}"))}}}");

    internal ReadOnlySpan<KeyValuePair<string, T>> Entries => _members;

    internal static Dictionary<string, int>? Index(ReadOnlySpan<KeyValuePair<string, T>> members)
    {
        if (members.Length <= FewMembers) return null;
        var places = new Dictionary<string, int>(members.Length, StringComparer.Ordinal);
        for (var i = 0; i < members.Length; i++) places[members[i].Key] = i;
        return places;
    }

    private int PlaceOf(string name)
    {
        if (_places is not null) return _places.GetValueOrDefault(name, -1);
        for (var i = 0; i < _members.Length; i++)
            if (string.Equals(_members[i].Key, name, StringComparison.Ordinal)) return i;
        return -1;
    }
}

/// <summary>Makes maps; collection expressions use it.</summary>
public static class ValueMap
{
    /// <summary>A map of the given members; of members with the same name the last value counts.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="members">The members.</param>
    /// <returns>The map.</returns>
    public static ValueMap<T> Create<T>(params ReadOnlySpan<KeyValuePair<string, T>> members)
    {
        var builder = new ValueMapBuilder<T>();
        foreach (var (name, value) in members) builder.Add(name, value);
        return builder.Build();
    }

    /// <summary>A map of the members of a sequence; of members with the same name the last value counts.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="members">The members.</param>
    /// <returns>The map.</returns>
    public static ValueMap<T> ToValueMap<T>(this IEnumerable<KeyValuePair<string, T>> members) =>
        members as ValueMap<T> ?? Create(members.ToArray().AsSpan());
}
