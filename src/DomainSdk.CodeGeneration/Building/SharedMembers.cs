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
        foreach (var index in Enumerable.Range(0, models.Count).Where(i => models[i] is UnionModel).OrderBy(i => Depth(models, places, i)).ToList())
            Share(models, places, index);
    }

    // A member of the union that is called like a type inside it, or inside a union of its line, would hide that or be hidden.
    private static HashSet<string> NestedNames(List<TypeModel> models, Dictionary<TypeName, int> places, UnionModel union)
    {
        var family = new HashSet<TypeName> { union.Type };
        for (var count = 0; count != family.Count;)
        {
            count = family.Count;
            family.UnionWith(models.OfType<UnionModel>().Where(u => u.BaseUnion is { } above && family.Contains(above)).Select(u => u.Type));
        }

        for (var above = union; above.BaseUnion is { } next && family.Add(next);)
            above = (UnionModel)models[places[next]];
        return new HashSet<string>(
            models.Where(m => m.Type.Path.Count > 1 && family.Any(f => f.Namespace == m.Namespace && f.Path.Count < m.Type.Path.Count && m.Type.Path.Take(f.Path.Count).SequenceEqual(f.Path, StringComparer.Ordinal))).Select(m => m.Name)
                .Concat(models.OfType<UnionModel>().Where(u => family.Contains(u.Type)).SelectMany(u => u.Cases.Select(c => c.Type.Name))),
            StringComparer.Ordinal);
    }

    private static int Depth(List<TypeModel> models, Dictionary<TypeName, int> places, int index)
    {
        var depth = 0;
        for (var union = (UnionModel)models[index]; union.BaseUnion is { } above && depth < models.Count; union = (UnionModel)models[places[above]])
            depth++;
        return depth;
    }

    private static void Share(List<TypeModel> models, Dictionary<TypeName, int> places, int index)
    {
        var union = (UnionModel)models[index];
        var records = union.Leaves.Select(c => c.Payload is null && places.TryGetValue(c.Type, out var at) && models[at] is RecordModel ? at : -1).ToList();
        if (records.Count == 0 || records.Contains(-1))
            return;
        var nested = NestedNames(models, places, union);
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
}
