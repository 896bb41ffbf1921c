namespace DomainSdk;

/// <summary>Collects the members of a map. A mutable value: pass it by reference.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public struct ValueMapBuilder<T>
{
    private List<KeyValuePair<string, T>>? _members;
    private Dictionary<string, int>? _places;

    /// <summary>Adds a member; a member with the same name gets the new value and keeps its place.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public void Add(string name, T value)
    {
        _members ??= [];
        _places ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var member = KeyValuePair.Create(name, value);
        if (_places.TryAdd(name, _members.Count)) _members.Add(member);
        else _members[_places[name]] = member;
    }

    /// <summary>The map of the members added so far.</summary>
    /// <returns>The map.</returns>
    public readonly ValueMap<T> Build()
    {
        if (_members is null) return ValueMap<T>.Empty;
        var members = _members.ToArray();
        return new ValueMap<T>(members, ValueMap<T>.Index(members));
    }
}
