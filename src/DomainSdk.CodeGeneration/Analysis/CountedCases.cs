using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// Makes readers count the cases that fit (<c>oneOf</c>) only where each case asks for its branch alone. Where a case has the interpreter
/// check the whole schema, it refuses a value that several branches accept, and the count would come out too low; where a case is any value,
/// because only the path of evaluation tells more of it, the count would come out too high.
/// </summary>
internal static class CountedCases
{
    /// <summary>Has the interpreter count where readers cannot.</summary>
    /// <param name="shapes">All shapes, classified.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="isDynamic">Whether the verdict of a node depends on the path of evaluation.</param>
    public static void Settle(IEnumerable<NamedShape> shapes, SchemaPlan plan, Func<int, bool> isDynamic)
    {
        var unions = shapes.OfType<UnionShape>().ToList();
        var checkedWhole = CheckedWhole(unions);
        foreach (var union in unions)
        {
            if (union is not { Dispatch: UnionDispatch.ExactlyOne, Choice: { } choice } || !(union.Conjunction.Tops.Any(isDynamic) || checkedWhole.Contains(union)))
                continue;
            union.Dispatch = UnionDispatch.First;
            union.ChecksAll = union.Conjunction.Kinds is InstanceTypes.Any or InstanceTypes.Object
                && union.Conjunction.Contributors.All(n => n == choice.Owner && n.Keywords.All(k => k == choice.Keyword || k is AnnotationKeyword));
            union.Checks.Add(new CheckModel(CheckKind.One, choice.Branches.Select(b => plan.Nodes[b].AbsoluteLocation).ToEquatableArray()));
        }
    }

    // Unions with a case, perhaps in a union inside, that has the whole schema checked: from such checks outwards, as there are few.
    private static HashSet<UnionShape> CheckedWhole(List<UnionShape> unions)
    {
        var owners = unions.Where(u => u is { Dispatch: UnionDispatch.ExactlyOne, Choice: not null }).ToLookup(u => u.Choice!.Owner.AbsoluteLocation, StringComparer.Ordinal);
        var around = unions.SelectMany(u => u.Cases.Select(c => (c.Place, Union: u))).ToLookup(c => c.Place, c => c.Union);
        var places = around.Select(c => c.Key).Where(p => p.Shape is UnionShape).ToLookup(p => (UnionShape)p.Shape);
        var found = new HashSet<UnionShape>();
        foreach (var place in around.Select(c => c.Key))
        {
            var checks = place.Shape is NamedShape named ? place.Checks.Concat(named.Checks) : place.Checks;
            foreach (var owner in checks.Where(c => c.Kind == CheckKind.All).SelectMany(c => c.SchemaUris).Where(owners.Contains).Distinct(StringComparer.Ordinal))
                found.UnionWith(Around(place, around, places).Intersect(owners[owner]));
        }

        return found;
    }

    private static HashSet<UnionShape> Around(Place place, ILookup<Place, UnionShape> around, ILookup<UnionShape, Place> places)
    {
        var found = new HashSet<UnionShape>();
        var pending = new Queue<Place>([place]);
        while (pending.Count > 0)
        {
            foreach (var union in around[pending.Dequeue()].Where(found.Add))
            {
                foreach (var outer in places[union])
                    pending.Enqueue(outer);
            }
        }

        return found;
    }
}
