namespace DomainSdk.Reports.Content;

/// <summary>Which entity stands at a place of a file.</summary>
internal sealed class EntityPlaces
{
    private readonly Dictionary<string, List<(int Start, int End, SiteEntity Entity, CorpusEntity Declaration)>> _byPath = new(StringComparer.Ordinal);

    public EntityPlaces(SiteEntities entities)
    {
        foreach (var entity in entities.All)
        {
            foreach (var declaration in entity.Declarations)
            {
                var position = declaration.Locate("").Position;
                if (position.Path is null || position.Offset == int.MaxValue) continue;
                if (!_byPath.TryGetValue(position.Path, out var list)) _byPath.Add(position.Path, list = []);
                list.Add((position.Offset, position.Offset + position.Length, entity, declaration));
            }
        }

        foreach (var list in _byPath.Values) list.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
    }

    /// <summary>The innermost entity around a place, or null.</summary>
    public (SiteEntity Entity, CorpusEntity Declaration)? At(SourcePosition position)
    {
        if (position.Path is null || !_byPath.TryGetValue(position.Path, out var list)) return null;
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Start <= position.Offset) low = middle + 1; else high = middle;
        }

        // Entities stand within one another: those that begin before may end before, too. Nesting is shallow, so few are looked at.
        for (var i = low - 1; i >= 0 && i >= low - 1_000; i--)
            if (list[i].End >= position.Offset + position.Length && list[i].End > position.Offset) return (list[i].Entity, list[i].Declaration);
        return null;
    }
}
