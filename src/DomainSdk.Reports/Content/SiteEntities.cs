using DomainSdk.Integrity;

namespace DomainSdk.Reports.Content;

/// <summary>All entities with the addresses of their pages, and the references between them both ways.</summary>
internal sealed class SiteEntities
{
    private readonly Dictionary<(string Kind, string Key), SiteEntity> _byKey = [];
    private readonly Dictionary<string, List<SiteEntity>> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly ILookup<(string Kind, string Key), ReferenceFact> _outgoing;
    private readonly ILookup<(string Kind, string Key), ReferenceFact> _incoming;

    public SiteEntities(Corpus corpus)
    {
        var kindNames = new PageNames();
        foreach (var kind in corpus.Entities.GroupBy(e => e.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var folder = _folders[kind.Key] = "e/" + kindNames.Take(kind.Key);
            var names = new PageNames();
            var list = _byKind[kind.Key] = [];
            foreach (var entity in kind.GroupBy(e => e.Key).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                var added = new SiteEntity(kind.Key, entity.Key, $"{folder}/{names.Take(entity.Key, kind.Key + ":")}.html", [.. entity]);
                list.Add(added);
                _byKey.Add((kind.Key, entity.Key), added);
            }
        }

        var references = corpus.Facts.References.Concat(corpus.Facts.ResolvedReferences).Order(Comparer<ReferenceFact>.Create((a, b) => FactLocation.Compare(a.Location, b.Location))).ToList();
        _outgoing = references.Where(r => r.OwnerKind is not null).ToLookup(r => (r.OwnerKind!, r.OwnerKey!));
        _incoming = references.ToLookup(r => (r.Rule.Kind, r.Key));
        References = references;
    }

    /// <summary>The kinds in their order.</summary>
    public IEnumerable<string> Kinds => _byKind.Keys.Order(StringComparer.Ordinal);

    /// <summary>All references, in the order of their places.</summary>
    public IReadOnlyList<ReferenceFact> References { get; }

    public IEnumerable<SiteEntity> All => Kinds.SelectMany(kind => _byKind[kind]);

    public IReadOnlyList<SiteEntity> OfKind(string kind) => _byKind.GetValueOrDefault(kind) ?? [];

    public SiteEntity? Find(string? kind, string? key) => kind is null || key is null ? null : _byKey.GetValueOrDefault((kind, key));

    /// <summary>The address of the list of a kind; without <c>.html</c>, to which the numbers of further pages are added.</summary>
    public string ListOf(string kind) => _folders[kind];

    /// <summary>The references that an entity makes.</summary>
    public IEnumerable<ReferenceFact> From(SiteEntity entity) => _outgoing[(entity.Kind, entity.Key)];

    /// <summary>The references that lead to an entity.</summary>
    public IEnumerable<ReferenceFact> To(SiteEntity entity) => _incoming[(entity.Kind, entity.Key)];
}
