using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// Makes readers count the cases that fit (<c>oneOf</c>) only where each case asks for its branch alone. Where a case has the interpreter
/// check the whole schema, it refuses a value that several branches accept, and the count would come out too low.
/// </summary>
internal static class CountedCases
{
    /// <summary>Has the interpreter count where readers cannot.</summary>
    /// <param name="shapes">All shapes, classified.</param>
    /// <param name="plan">The plan.</param>
    public static void Settle(IEnumerable<NamedShape> shapes, SchemaPlan plan)
    {
        foreach (var union in shapes.OfType<UnionShape>())
        {
            if (union is not { Dispatch: UnionDispatch.ExactlyOne, Choice: { } choice } || !union.Cases.Exists(c => ChecksWhole(c.Place, choice.Owner, [])))
                continue;
            union.Dispatch = UnionDispatch.First;
            union.Checks.Add(new CheckModel(CheckKind.One, choice.Branches.Select(b => plan.Nodes[b].AbsoluteLocation).ToEquatableArray()));
        }
    }

    private static bool ChecksWhole(Place place, PlanNode owner, HashSet<Place> seen)
    {
        if (!seen.Add(place))
            return false;
        var checks = place.Shape is NamedShape named ? place.Checks.Concat(named.Checks) : place.Checks;
        return checks.Any(c => c.Kind == CheckKind.All && c.SchemaUris.Contains(owner.AbsoluteLocation))
            || (place.Shape is UnionShape inner && inner.Cases.Exists(c => ChecksWhole(c.Place, owner, seen)));
    }
}
