namespace DomainSdk.Integrity;

/// <summary>
/// Entities and references in the order of their keys, side by side: R1 and R2, and what the other rules need of them. Holds the entities of one key at a
/// time. Of several with the same kind and key the first by path and place counts.
/// </summary>
/// <param name="index">Takes the entities that other rules look into, or null where there are none.</param>
internal sealed class KeyJoin(EntityIndex? index)
{
    private readonly Dictionary<string, EntityFact> _firsts = [];
    private readonly Dictionary<string, int> _keys = [];
    private string? _key;

    /// <summary>Further entities with a key (R1), and entities that do not fulfil <c>where</c> (R2).</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>References that lead nowhere, each with an entity of another kind that has the key.</summary>
    public List<(ReferenceFact Reference, EntityFact? Other)> Unresolved { get; } = [];

    /// <summary>How many different keys of each kind there are.</summary>
    public IReadOnlyDictionary<string, int> Keys => _keys;

    /// <summary>How many references must not lead back, and have an entity around them.</summary>
    public int Acyclic { get; private set; }

    /// <summary>Runs through both.</summary>
    public void Run(IEnumerable<EntityFact> entities, IEnumerable<ReferenceFact> references)
    {
        using var reference = references.GetEnumerator();
        var isLeft = reference.MoveNext();
        foreach (var entity in entities)
        {
            if (entity.Key != _key)
            {
                JudgeBelow(entity.Key);
                _key = entity.Key;
                _firsts.Clear();
            }

            Declare(entity);
        }

        JudgeBelow(null);

        // References before the next key belong to the entities at hand, or to none.
        void JudgeBelow(string? nextKey)
        {
            for (; isLeft && (nextKey is null || string.CompareOrdinal(reference.Current.Key, nextKey) < 0); isLeft = reference.MoveNext()) Judge(reference.Current);
        }
    }

    private void Declare(EntityFact entity)
    {
        if (_firsts.TryGetValue(entity.Kind, out var first))
        {
            Findings.Add(UniqueKeys.Repeated(entity, first));
            return;
        }

        _firsts.Add(entity.Kind, entity);
        _keys[entity.Kind] = _keys.GetValueOrDefault(entity.Kind) + 1;
        if (!entity.Values.IsEmpty) index?.Add(entity);
    }

    private void Judge(ReferenceFact reference)
    {
        if (reference.Rule.Acyclic && reference.OwnerKey is not null) Acyclic++;
        var isKey = reference.Key == _key;
        if (isKey && _firsts.TryGetValue(reference.Rule.Kind, out var entity)) Findings.AddRange(References.Violations(reference, entity));
        else Unresolved.Add((reference, isKey ? First() : null));
    }

    private EntityFact? First()
    {
        EntityFact? first = null;
        foreach (var entity in _firsts.Values)
            if (first is null || FactLocation.Compare(entity.KeyLocation, first.KeyLocation) < 0) first = entity;
        return first;
    }
}
