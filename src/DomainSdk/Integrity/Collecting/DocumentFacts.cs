using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>One document while its facts are collected: its values, positions, references and entities.</summary>
internal readonly ref struct DocumentFacts
{
    private readonly DocumentPositions _positions;
    private readonly Dictionary<int, ReferenceRule> _references;
    private readonly Dictionary<(string Kind, string Key), LocalEntity> _entities;
    private readonly bool _keepsTexts;

    public DocumentFacts(JsonView view, DocumentOrigin origin, IReadOnlyList<Occurrence> occurrences, bool keepsTexts)
    {
        View = view;
        _positions = new DocumentPositions(view.Utf8, origin);
        _keepsTexts = keepsTexts;
        _references = [];
        _entities = [];
        var entities = new List<LocalEntity>();
        foreach (var (entry, path, rules) in occurrences)
        {
            if (rules.Reference is { } reference && view.Kind(entry) == JsonKind.String) _references.TryAdd(entry, reference);
            if (rules.Entity is not { } rule) continue;
            var key = Hits(entry, path, rule.Key);
            if (key.Count != 1 || view.Kind(key[0].Entry) != JsonKind.String) continue;
            var entity = new LocalEntity(rule.Kind, view.GetString(key[0].Entry), entry, view[entry].Next, path, key[0], rule.Key.Text);
            entities.Add(entity);
            _entities.TryAdd((entity.Kind, entity.Key), entity);
        }

        entities.Sort((a, b) => a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry) : b.End.CompareTo(a.End));
        Entities = entities;
    }

    public JsonView View { get; }

    /// <summary>The entities of the document in the order of the text, outer ones before inner ones.</summary>
    public List<LocalEntity> Entities { get; }

    /// <summary>The entity of this document with a key, or null.</summary>
    public LocalEntity? Find(string kind, string key) => _entities.GetValueOrDefault((kind, key));

    /// <summary>The innermost entity around a value, or null.</summary>
    public LocalEntity? OwnerOf(int entry)
    {
        var (low, high) = (0, Entities.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Entities[middle].Entry <= entry) low = middle + 1;
            else high = middle;
        }

        for (var i = low - 1; i >= 0; i--)
            if (entry < Entities[i].End) return Entities[i];
        return null;
    }

    /// <summary>Where a value stands.</summary>
    public FactLocation Locate(int entry, PointerPath path)
    {
        ref readonly var value = ref View[entry];
        return new FactLocation(_positions.Get(value.Start, value.End), path.ToPointer(View));
    }

    /// <summary>A value detached from the document.</summary>
    public FactValue Detach(PathHit hit, ExportUse use = ExportUse.Value)
    {
        var (entry, kind) = (hit.Entry, View.Kind(hit.Entry));
        var keepsText = !use.HasFlag(ExportUse.Text) || _keepsTexts;
        var isRange = kind == JsonKind.Object;
        var keepsJson = kind is not (JsonKind.String or JsonKind.Object or JsonKind.Array)
            || kind is JsonKind.Object or JsonKind.Array && use.HasFlag(ExportUse.Condition);
        return new FactValue
        {
            Location = Locate(entry, hit.Path),
            Kind = kind,
            Text = kind == JsonKind.String && keepsText ? View.GetString(entry) : null,
            Json = keepsJson ? System.Text.Encoding.UTF8.GetString(View.RawText(entry)) : null,
            RefersTo = _references.GetValueOrDefault(entry)?.Kind,
            RangeStart = isRange ? StringMember(entry, "start"u8) : null,
            RangeEnd = isRange ? StringMember(entry, "end"u8) : null,
        };
    }

    /// <summary>The values at a path within an entity.</summary>
    public List<PathHit> Hits(int entry, PointerPath path, PathSegment segment)
    {
        var hits = new List<PathHit> { new(entry, path, []) };
        foreach (var token in segment.Tokens)
        {
            var next = new List<PathHit>();
            foreach (var hit in hits) Step(hit, token, next);
            if (next.Count == 0) return next;
            hits = next;
        }

        return hits;
    }

    private void Step(PathHit hit, string token, List<PathHit> next)
    {
        if (View.Kind(hit.Entry) == JsonKind.Object)
        {
            var value = View.FindMember(hit.Entry, System.Text.Encoding.UTF8.GetBytes(token));
            if (value >= 0) next.Add(hit with { Entry = value, Path = hit.Path.Member(value - 1) });
        }
        else if (View.Kind(hit.Entry) == JsonKind.Array)
        {
            var end = View[hit.Entry].Next;
            var index = 0;
            for (var item = hit.Entry + 1; item < end; item = View[item].Next, index++)
            {
                if (token == RulePath.EveryItem) next.Add(new PathHit(item, hit.Path.Item(index), [.. hit.Items, index]));
                else if (token == index.ToString(System.Globalization.CultureInfo.InvariantCulture)) next.Add(hit with { Entry = item, Path = hit.Path.Item(index) });
            }
        }
    }

    private string? StringMember(int entry, ReadOnlySpan<byte> name)
    {
        var value = View.FindMember(entry, name);
        return value >= 0 && View.Kind(value) == JsonKind.String ? View.GetString(value) : null;
    }
}

/// <summary>An entity of the document at hand.</summary>
internal sealed record LocalEntity(string Kind, string Key, int Entry, int End, PointerPath Path, PathHit KeyHit, string KeyPath);

/// <summary>A value that a path leads to.</summary>
/// <param name="Entry">The index of its entry.</param>
/// <param name="Path">The way to it.</param>
/// <param name="Items">The index of the item taken at each <c>*</c> of the path.</param>
internal readonly record struct PathHit(int Entry, PointerPath Path, int[] Items);
