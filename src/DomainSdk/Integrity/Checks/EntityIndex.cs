namespace DomainSdk.Integrity;

/// <summary>The entities of a corpus by kind and key. Of several with the same key the first by path and place counts.</summary>
internal sealed class EntityIndex
{
    private readonly IReadOnlyCollection<EntityFact> _sorted;
    private readonly Dictionary<(string Kind, string Key), EntityFact> _entities;

    // Only for what is wrong: most corpora never need them.
    private readonly Dictionary<string, List<string>> _keysByKind = [];
    private Dictionary<string, EntityFact>? _anyKind;

    /// <summary>Indexes entities that are sorted by <see cref="FactLocation.Compare"/>.</summary>
    public EntityIndex(IReadOnlyCollection<EntityFact> sorted)
    {
        _sorted = sorted;
        _entities = new Dictionary<(string Kind, string Key), EntityFact>(sorted.Count);
        foreach (var entity in sorted) _entities.TryAdd((entity.Kind, entity.Key), entity);
    }

    /// <summary>The entity of a kind with a key, or null.</summary>
    public EntityFact? Find(string kind, string key) => _entities.GetValueOrDefault((kind, key));

    /// <summary>An entity of whatever kind with a key, or null.</summary>
    public EntityFact? FindAnyKind(string key)
    {
        if (_anyKind is null)
        {
            _anyKind = [];
            foreach (var entity in _sorted) _anyKind.TryAdd(entity.Key, entity);
        }

        return _anyKind.GetValueOrDefault(key);
    }

    /// <summary>The keys of a kind.</summary>
    public IReadOnlyCollection<string> Keys(string kind)
    {
        if (!_keysByKind.TryGetValue(kind, out var keys))
            _keysByKind[kind] = keys = [.. _sorted.Where(e => e.Kind == kind).Select(e => e.Key).Distinct(StringComparer.Ordinal)];
        return keys;
    }

    /// <summary>The values that an operand leads to; none where a reference leads nowhere or a value is missing.</summary>
    public IEnumerable<FactValue> Resolve(FactOperand operand) => Follow(operand.Value, operand, 0);

    private IEnumerable<FactValue> Follow(FactValue value, FactOperand operand, int step)
    {
        if (step == operand.Rest.Length) return [value];
        if (value.RefersTo is null || value.Text is null || Find(value.RefersTo, value.Text) is not { } entity) return [];
        return entity.At(operand.Rest[step].Text).SelectMany(next => Follow(next, operand, step + 1));
    }
}
