using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <content>Entities by kind and key.</content>
public sealed partial class Corpus
{
    private readonly Lazy<EntityTable> _entities;

    /// <summary>All entities in the order of their files and their place in them, those with a key that another has included; empty where documents are not kept.</summary>
    public IReadOnlyList<CorpusEntity> Entities => _entities.Value.All;

    /// <summary>Finds an entity; of several with the same key the first by path and place.</summary>
    /// <returns>The entity, or null where there is none or where documents are not kept.</returns>
    public CorpusEntity? Find(string kind, string key) => _entities.Value.ByKey.GetValueOrDefault((kind, key));

    /// <summary>The entity that a typed key names: <c>Party? speaker = corpus.Resolve(statement.Speaker.PartyId)</c>.</summary>
    /// <typeparam name="TEntity">The type of the entity.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>The entity, or the default where there is none, where it is not valid or where documents are not kept.</returns>
    public TEntity? Resolve<TEntity>(IEntityKey<TEntity> key)
        where TEntity : IJsonModel<TEntity> => Resolve<TEntity>((IEntityKey)key);

    /// <summary>The entity that a key names, where several types or none of the schemas are of its kind: <c>corpus.Resolve&lt;Person&gt;(key)</c>.</summary>
    /// <typeparam name="TEntity">The type of the entity.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>The entity, or the default where there is none, where it is not valid or where documents are not kept.</returns>
    public TEntity? Resolve<TEntity>(IEntityKey key)
        where TEntity : IJsonModel<TEntity>
    {
        var entity = Find(key.EntityKind, key.Value);
        return entity is null ? default : entity.As<TEntity>();
    }

    /// <summary>All entities of a kind that are valid, as a generated type.</summary>
    /// <typeparam name="TEntity">The type generated from the schema of the kind.</typeparam>
    /// <param name="kind">The kind.</param>
    public IEnumerable<TEntity> EntitiesOf<TEntity>(string kind)
        where TEntity : class, IJsonModel<TEntity> =>
        Entities.Where(e => e.Kind == kind).Select(e => e.As<TEntity>()).OfType<TEntity>();

    private EntityTable IndexEntities()
    {
        var documents = Documents.Where(d => d.Json is not null).ToLookup(d => (d.Origin.Path, d.Origin.FirstLine));
        var sorted = new List<EntityFact>(Facts.Entities);
        sorted.Sort((a, b) => FactLocation.Compare(a.KeyLocation, b.KeyLocation));
        var table = new EntityTable([], []);
        foreach (var fact in sorted)
        {
            if (DocumentOf(fact.KeyLocation) is not { Json: { } text } document || !JsonPointer.TryResolve(text.Root, fact.Pointer, out var node)) continue;
            var entity = new CorpusEntity(fact, document, node);
            table.All.Add(entity);
            table.ByKey.TryAdd((fact.Kind, fact.Key), entity);
        }

        return table;

        // A file that is no document by itself has one on each line or, in another format, several that only their places tell apart.
        CorpusDocument? DocumentOf(FactLocation key)
        {
            var position = key.Position;
            return documents[(position.Path, 1)].FirstOrDefault(d => d.Origin.IsWholeFile || (d.Origin.Source is not null && Has(d, key)))
                ?? documents[(position.Path, position.Line)].FirstOrDefault(d => d.Origin.Source is null);
        }
    }

    private static bool Has(CorpusDocument document, FactLocation key) =>
        JsonPointer.TryResolve(document.Json!.Root, key.Pointer, out var node) && document.Locate(node).Position == key.Position;

    private sealed record EntityTable(List<CorpusEntity> All, Dictionary<(string Kind, string Key), CorpusEntity> ByKey);
}
