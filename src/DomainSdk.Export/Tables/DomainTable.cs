using DomainSdk.Model;
using DomainSdk.Schema.Json;

namespace DomainSdk.Export.Tables;

/// <summary>How the rows of a table of the domain come from entities.</summary>
/// <param name="Description">The table.</param>
/// <param name="Kind">The kind of the entities.</param>
/// <param name="Items">The arrays that lead to what a row is, one within the other; none where a row is the entity.</param>
/// <param name="Values">What makes the value of each column.</param>
internal sealed record DomainTable(TableDescription Description, string Kind, IReadOnlyList<string> Items, IReadOnlyList<Func<DomainItem, object?>> Values)
{
    /// <summary>A table with its columns, each with what makes its value.</summary>
    public static DomainTable Of(string name, string description, string kind, IReadOnlyList<string> items, IReadOnlyList<DomainColumn> columns) => new(
        new TableDescription(name, description, [.. columns.Select(c => c.Description)]) { Subject = items.Count == 0 ? 0 : null }, kind, items, [.. columns.Select(c => c.Value)]);

    /// <summary>The rows that an entity has.</summary>
    public IEnumerable<Row> RowsOf(CorpusEntity entity, DomainSource source) =>
        ItemsOf(new DomainItem(source, entity, entity.Node, default, 0), 0).Select(item => new Row(Description, [.. Values.Select(value => value(item))]));

    private IEnumerable<DomainItem> ItemsOf(DomainItem item, int level)
    {
        if (level == Items.Count) return [item];
        if (!item.Node.TryGetMember(Items[level], out var array)) return [];
        var found = new List<DomainItem>();
        foreach (var node in array.EnumerateItems()) found.AddRange(ItemsOf(item with { Node = node, Parent = item.Node, Number = found.Count + 1 }, level + 1));
        return level + 1 < Items.Count ? found.Select((inner, i) => inner with { Number = i + 1 }) : found;
    }
}

/// <summary>What a row is made of.</summary>
/// <param name="Source">The corpus.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Node">The value that the row is about: the entity, or an item in it.</param>
/// <param name="Parent">What the array of the item stands in; absent for an entity.</param>
/// <param name="Number">The place of the item among those of the entity, from 1.</param>
internal readonly record struct DomainItem(DomainSource Source, CorpusEntity Entity, JsonNode Node, JsonNode Parent, int Number);

/// <summary>A column with what makes its value.</summary>
internal sealed record DomainColumn(ColumnDescription Description, Func<DomainItem, object?> Value);

/// <summary>A corpus of the domain.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="FileOf">How files are named.</param>
internal sealed record DomainSource(DomainCorpus Corpus, Func<string?, string> FileOf);
