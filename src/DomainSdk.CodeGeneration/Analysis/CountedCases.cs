using DomainSdk.CodeGeneration.Model;
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
        foreach (var union in shapes.OfType<UnionShape>())
        {
            if (union is not { Dispatch: UnionDispatch.ExactlyOne, Choice: { } choice }
                || !(union.Conjunction.Tops.Any(isDynamic) || union.Cases.Exists(c => ChecksWhole(c.Place, choice.Owner, []))))
            {
                continue;
            }

            union.Dispatch = UnionDispatch.First;
            union.ChecksAll = union.Conjunction.Kinds is Kind.All or JsonTypes.Object
                && union.Conjunction.Contributors.All(n => n == choice.Owner && n.Keywords.All(k => k == choice.Keyword || k is AnnotationKeyword));
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
