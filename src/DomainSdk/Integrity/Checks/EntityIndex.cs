namespace DomainSdk.Integrity;

/// <summary>
/// The entities that rules look into, by key and kind. Filled in that order, so that those beyond what memory holds lie in blocks of a file, of which only
/// the beginnings are kept and some of the last ones looked into.
/// </summary>
/// <param name="mostHeld">About how many bytes of entities are held.</param>
internal sealed class EntityIndex(long mostHeld = 64 << 20)
{
    private const int MostRead = 64;
    private readonly List<EntityFact> _held = [];
    private readonly List<(string Key, string Kind, long Offset)> _blocks = [];
    private readonly LinkedList<(int Block, EntityFact[] Entities)> _read = [];
    private readonly BlockBuilder<EntityFact> _next = new(FactKinds.Entities.Write);
    private SpillFile? _file;
    private long _weight;

    /// <summary>An index of those entities that rules look into.</summary>
    public static EntityIndex Of(FactTable<EntityFact> entities)
    {
        var index = new EntityIndex();
        new KeyJoin(index).Run(entities.Sorted(), []);
        return index;
    }

    /// <summary>Adds an entity, behind all before it by key and kind.</summary>
    public void Add(EntityFact entity)
    {
        if (_weight <= mostHeld)
        {
            _weight += FactKinds.Entities.Weigh(entity);
            _held.Add(entity);
            return;
        }

        _file ??= new SpillFile();
        if (_next.Count == 0) _blocks.Add((entity.Key, entity.Kind, _file.Length));
        if (_next.Add(entity)) _file.Append(_next.Take());
    }

    /// <summary>The entity of a kind with a key, or null.</summary>
    public EntityFact? Find(string kind, string key)
    {
        if (Find(_held, kind, key) is { } held) return held;
        if (_next.Count > 0) _file!.Append(_next.Take());
        var (low, high) = (0, _blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(_blocks[middle].Kind, _blocks[middle].Key, kind, key) <= 0) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : Find(Read(low - 1), kind, key);
    }

    /// <summary>The values that an operand leads to; none where a reference leads nowhere or a value is missing.</summary>
    public IEnumerable<FactValue> Resolve(FactOperand operand) => Follow(operand.Value, operand, 0);

    private static EntityFact? Find(IReadOnlyList<EntityFact> sorted, string kind, string key)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = Compare(sorted[middle].Kind, sorted[middle].Key, kind, key);
            if (order == 0) return sorted[middle];
            if (order < 0) low = middle + 1;
            else high = middle;
        }

        return null;
    }

    private static int Compare(string kind, string key, string otherKind, string otherKey) =>
        string.CompareOrdinal(key, otherKey) is not 0 and var order ? order : string.CompareOrdinal(kind, otherKind);

    // What asks comes mostly in the order of keys, so that the block last read is the right one.
    private EntityFact[] Read(int block)
    {
        for (var node = _read.First; node is not null; node = node.Next)
        {
            if (node.Value.Block != block) continue;
            _read.Remove(node);
            _read.AddFirst(node);
            return node.Value.Entities;
        }

        var (count, reader, _) = FactBlock.Read(_file!.Handle, _blocks[block].Offset, _file.Length - _blocks[block].Offset);
        var entities = new EntityFact[count];
        for (var i = 0; i < count; i++) entities[i] = reader.ReadEntity();
        _read.AddFirst((block, entities));
        if (_read.Count > MostRead) _read.RemoveLast();
        return entities;
    }

    private IEnumerable<FactValue> Follow(FactValue value, FactOperand operand, int step)
    {
        if (step == operand.Rest.Length) return [value];
        if (value.RefersTo is null || value.Text is null || Find(value.RefersTo, value.Text) is not { } entity) return [];
        return entity.At(operand.Rest[step].Text).SelectMany(next => Follow(next, operand, step + 1));
    }
}
