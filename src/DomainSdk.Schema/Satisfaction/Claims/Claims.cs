using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>All that is known of a value that is looked for: more and more, until it can be made or is found impossible.</summary>
internal sealed class Claims
{
    private readonly HashSet<(int Class, bool Holds)> _schemas = [];
    private readonly HashSet<(int Class, bool Holds)> _keywords = [];
    private readonly Dictionary<string, HashSet<string>> _tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);
    private NumberClaims? _number;
    private StringClaims? _string;
    private ArrayClaims? _array;
    private ObjectClaims? _object;

    public Claims()
    {
    }

    public Claims(Claims other)
    {
        Kinds = other.Kinds;
        Obstacle = other.Obstacle;
        Listed = other.Listed;
        Excluded.AddRange(other.Excluded);
        Pending.AddRange(other.Pending);
        Applied.AddRange(other.Applied);
        _schemas.UnionWith(other._schemas);
        _keywords.UnionWith(other._keywords);
        _required.UnionWith(other._required);
        foreach (var tag in other._tags) _tags.Add(tag.Key, tag.Value);
        if (other._number is not null) _number = new NumberClaims(other._number);
        if (other._string is not null) _string = new StringClaims(other._string);
        if (other._array is not null) _array = new ArrayClaims(other._array);
        if (other._object is not null) _object = new ObjectClaims(other._object);
    }

    /// <summary>The kinds that it can be of.</summary>
    public ValueKinds Kinds { get; private set; } = ValueKinds.Any;

    /// <summary>What could not be looked into, so that a value made may turn out wrong; null where nothing.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>The values that it is one of, where they are listed.</summary>
    public JsonNode[]? Listed { get; private set; }

    /// <summary>Values that it is not.</summary>
    public List<JsonNode> Excluded { get; } = [];

    /// <summary>Conditions with several ways that are still to be chosen from.</summary>
    public List<Alternatives> Pending { get; } = [];

    /// <summary>The schemas that were applied to the value: those of its writer that it fulfils, and all of the other side. Kept for records only.</summary>
    public List<(int Side, int Node)> Applied { get; } = [];

    /// <summary>How much a copy has to hold.</summary>
    public int Weight => Pending.Count + Excluded.Count + _schemas.Count + _keywords.Count + (_object?.Values.Count ?? 0) + (_object?.Mentioned.Count ?? 0);

    public NumberClaims Number => _number ??= new();

    public StringClaims String => _string ??= new();

    public ArrayClaims Array => _array ??= new();

    public ObjectClaims Object => _object ??= new();

    /// <summary>Narrows the kinds.</summary>
    /// <returns>False where none is left.</returns>
    public bool Limit(ValueKinds kinds) => (Kinds &= kinds) != ValueKinds.None;

    /// <summary>The value is in a list; the shortest one is kept.</summary>
    public void List(JsonNode[] values)
    {
        if (Listed is null || values.Length < Listed.Length) Listed = values;
    }

    /// <summary>Leaves something to the interpreter.</summary>
    /// <returns>True: it contradicts nothing.</returns>
    public bool LeaveOut(string what)
    {
        Obstacle ??= what;
        return true;
    }

    /// <summary>Notes that a schema is fulfilled or not.</summary>
    /// <returns>Whether that is new; null where it contradicts what is known.</returns>
    public bool? AddSchema(int number, bool holds) => Add(_schemas, number, holds);

    /// <summary>Notes that a keyword is fulfilled or not.</summary>
    /// <returns>Whether that is new; null where it contradicts what is known.</returns>
    public bool? AddKeyword(int number, bool holds) => Add(_keywords, number, holds);

    /// <summary>Notes what a schema that is fulfilled says of all its values.</summary>
    public void Add(SchemaFacts facts)
    {
        _required.UnionWith(facts.Required);
        foreach (var tag in facts.Tags)
        {
            if (!_tags.TryGetValue(tag.Key, out var known))
            {
                _tags.Add(tag.Key, tag.Value);
                continue;
            }

            var both = new HashSet<string>(known, StringComparer.Ordinal);
            both.IntersectWith(tag.Value);
            _tags[tag.Key] = both;
        }
    }

    /// <summary>Whether the value cannot fulfil a schema as far as kinds and tags tell.</summary>
    public bool Excludes(SchemaFacts facts)
    {
        var common = Kinds & facts.Kinds;
        if (common == ValueKinds.None) return true;
        if (common != ValueKinds.Object) return false;
        foreach (var tag in facts.Tags)
        {
            if (_tags.TryGetValue(tag.Key, out var known) && !known.Overlaps(tag.Value) && (facts.Required.Contains(tag.Key) || _required.Contains(tag.Key))) return true;
        }

        return false;
    }

    private static bool? Add(HashSet<(int Class, bool Holds)> set, int number, bool holds) =>
        set.Contains((number, !holds)) ? null : set.Add((number, holds));
}
