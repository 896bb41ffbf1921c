using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Declares on a union what all its cases have alike, and marks it as override there.</summary>
internal static class SharedMembers
{
    /// <summary>Looks at all unions, those around others first.</summary>
    /// <param name="models">All models, replaced in place.</param>
    public static void Share(List<TypeModel> models)
    {
        var places = new Dictionary<TypeName, int>();
        for (var i = 0; i < models.Count; i++)
            places[models[i].Type] = i;
        var families = Families.Of(models);
        foreach (var index in Enumerable.Range(0, models.Count).Where(i => models[i] is UnionModel).OrderBy(i => Depth(models, places, i)).ToList())
            Share(models, places, families, index);
    }

    // A member of the union that is called like a type inside it, or inside a union of its line, would hide that or be hidden.
    private static HashSet<string> NestedNames(List<TypeModel> models, Dictionary<TypeName, int> places, Families families, UnionModel union)
    {
        var family = new HashSet<TypeName> { union.Type };
        var pending = new Queue<TypeName>(family);
        while (pending.Count > 0)
        {
            foreach (var inner in families.Derived[pending.Dequeue()].Where(family.Add))
                pending.Enqueue(inner);
        }

        for (var above = union; above.BaseUnion is { } next && family.Add(next);)
            above = (UnionModel)models[places[next]];
        return new HashSet<string>(
            family.SelectMany(f => families.Nested[f].Concat(((UnionModel)models[places[f]]).Cases.Select(c => c.Type.Name))),
            StringComparer.Ordinal);
    }

    private static int Depth(List<TypeModel> models, Dictionary<TypeName, int> places, int index)
    {
        var depth = 0;
        for (var union = (UnionModel)models[index]; union.BaseUnion is { } above && depth < models.Count; union = (UnionModel)models[places[above]])
            depth++;
        return depth;
    }

    private static void Share(List<TypeModel> models, Dictionary<TypeName, int> places, Families families, int index)
    {
        var union = (UnionModel)models[index];
        var records = union.Leaves.Select(c => c.Payload is null && places.TryGetValue(c.Type, out var at) && models[at] is RecordModel ? at : -1).ToList();
        if (records.Count == 0 || records.Contains(-1))
            return;
        var nested = NestedNames(models, places, families, union);
        var shared = ((RecordModel)models[records[0]]).Properties
            .Where(p => !p.IsOverride && p.Presence is not (MemberPresence.Defaulted or MemberPresence.Forbidden) && p.Name != union.Name && !nested.Contains(p.Name))
            .Where(p => records.TrueForAll(r => ((RecordModel)models[r]).Properties.Any(q => SameTypes.AreSame(p, q))))
            .Select(p => records.TrueForAll(r => ((RecordModel)models[r]).Properties.Any(q => q.Name == p.Name && q.Documentation == p.Documentation)) ? p : p with { Documentation = null })
            .ToList();
        models[index] = union with { SharedProperties = shared.ToEquatableArray() };
        foreach (var at in records)
        {
            var record = (RecordModel)models[at];
            models[at] = record with { Properties = record.Properties.Select(p => shared.Exists(s => SameTypes.AreSame(s, p)) ? p with { IsOverride = true, Hides = false } : p).ToEquatableArray() };
        }
    }

    /// <summary>Which types stand inside which.</summary>
    /// <param name="Derived">The unions that derive from a union.</param>
    /// <param name="Nested">The names of all types inside a type.</param>
    private sealed record Families(ILookup<TypeName, TypeName> Derived, ILookup<TypeName, string> Nested)
    {
        public static Families Of(List<TypeModel> models) => new(
            models.OfType<UnionModel>().Where(u => u.BaseUnion is not null).ToLookup(u => u.BaseUnion!, u => u.Type),
            models.SelectMany(m => Enumerable.Range(1, m.Type.Path.Count - 1).Select(length => (Outer: new TypeName(m.Namespace, m.Type.Path.Take(length).ToEquatableArray()), m.Name)))
                .ToLookup(p => p.Outer, p => p.Name));
    }
}
