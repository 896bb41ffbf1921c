using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Makes the models of unions.</summary>
/// <param name="plan">The plan.</param>
/// <param name="values">Makes values of places.</param>
/// <param name="scopes">Knows what names mean.</param>
/// <param name="uses">Knows which records are nothing but a case.</param>
/// <param name="recursion">Knows which types contain themselves.</param>
internal sealed class UnionFactory(SchemaPlan plan, ValueBuilder values, NameScopes scopes, CaseUses uses, RecursiveTypes recursion)
{
    private readonly HashSet<int> _leadingToMeetings = LeadingNodes.ToMeetings(plan);

    /// <summary>The model of a union of scalars.</summary>
    /// <param name="shape">The union.</param>
    /// <param name="head">What every model has.</param>
    public ScalarUnionModel Scalars(UnionShape shape, TypeHead head)
    {
        var scope = scopes.Rules(shape);
        return new ScalarUnionModel
        {
            Type = head.Type,
            SchemaUri = head.SchemaUri,
            Origin = head.Origin,
            Schemas = head.Schemas,
            Cases = shape.Cases.Select(c => new ScalarCaseModel(c.Name, c.Kinds, values.Of(c.Place, scope, c.Name), Documentation.Of(plan, c.Anchor))).ToEquatableArray(),
            Rules = scope.Rules,
        };
    }

    /// <summary>The model of any other union.</summary>
    /// <param name="shape">The union.</param>
    /// <param name="head">What every model has.</param>
    public UnionModel Union(UnionShape shape, TypeHead head)
    {
        var scope = scopes.Rules(shape);
        var cases = new List<CaseModel>();
        var branches = new List<BranchModel>();
        foreach (var one in shape.Cases)
        {
            var value = values.Of(one.Place, scope, one.Name.Length > 0 ? one.Name : "Case");
            branches.Add(new BranchModel(AddCase(cases, shape, one, value), value));
        }

        return new UnionModel
        {
            Type = head.Type,
            SchemaUri = head.SchemaUri,
            Origin = head.Origin,
            Schemas = head.Schemas,
            Dispatch = Dispatch(shape, branches),
            Cases = cases.ToEquatableArray(),
            Leaves = Leaves(shape, cases, []).ToEquatableArray(),
            BaseUnion = UnionBases.BaseOf(shape)?.TypeName,
            ChecksAll = shape.ChecksAll,
            IsObject = shape.Conjunction.Kinds == JsonTypes.Object,
            Rules = scope.Rules,
        };
    }

    private int AddCase(List<CaseModel> cases, UnionShape union, CaseShape shape, ValueModel value)
    {
        var documentation = Documentation.Of(plan, shape.Anchor);
        if (UnionBases.IsDerived(union, shape))
        {
            var derived = (NamedShape)shape.Place.Shape;
            var known = cases.FindIndex(c => c.Payload is null && c.Type == derived.TypeName);
            return known >= 0 ? known : Add(cases, new CaseModel(derived.TypeName, null, documentation, derived is RecordShape record && uses.IsOnlyCase(record)));
        }

        // Branches whose values have one type are one case, whatever each of them asks beside it.
        var same = cases.FindIndex(c => c.Payload is not null && SameTypes.Of(c.Payload) == SameTypes.Of(value));
        return same >= 0 ? same : Add(cases, new CaseModel(union.TypeName.Nested(shape.Name), value, documentation, Hides: scopes.Inherited(union).Contains(shape.Name)));
    }

    private static int Add(List<CaseModel> cases, CaseModel one)
    {
        cases.Add(one);
        return cases.Count - 1;
    }

    private IEnumerable<CaseModel> Leaves(UnionShape union, IReadOnlyList<CaseModel> cases, HashSet<UnionShape> seen)
    {
        foreach (var one in cases)
        {
            var inner = union.Cases.Select(c => c.Place.Shape).OfType<UnionShape>().FirstOrDefault(u => one.Payload is null && u.TypeName == one.Type);
            if (inner is null || !seen.Add(inner))
            {
                yield return one;
                continue;
            }

            foreach (var leaf in Leaves(inner, Union(inner, Head(inner)).Cases, seen))
                yield return leaf;
        }
    }

    private static TypeHead Head(UnionShape shape) => new() { Type = shape.TypeName, SchemaUri = "", Origin = "", Schemas = shape.TypeName };

    private DispatchModel Dispatch(UnionShape shape, List<BranchModel> branches) => shape.Dispatch switch
    {
        UnionDispatch.Tag => Tag(shape, branches),
        UnionDispatch.Kind => new ByKind(branches.Select((b, i) => new KindBranch(shape.Cases[i].Kinds, b)).ToEquatableArray()),
        UnionDispatch.Condition => new ByCondition(Test(shape), branches[0], branches[1]),
        _ => new ByTrial(
            shape.Dispatch == UnionDispatch.ExactlyOne,
            shape.TagName is null ? null : Tag(shape, branches),
            shape.Filters is { } filters ? new FilterModel(filters.TagName, filters.Tags.Any(t => t.IsBoolean), filters.MemberNames.ToEquatableArray()) : null,
            branches.Select((b, i) => new TrialBranch(b, Needs(shape.Filters, i))).ToEquatableArray(),
            ReadsAgain(shape) ? shape.Cases.Select(c => plan.Nodes[c.Branch].AbsoluteLocation).ToEquatableArray() : []),
    };

    /// <summary>Whether trying a case may read unions within it that another case, or the union around it, reads too.</summary>
    private bool ReadsAgain(UnionShape shape) => shape.Cases.Count > 1
        && shape.Cases.TrueForAll(c => c.Branch >= 0)
        && shape.Cases.Exists(c => _leadingToMeetings.Contains(c.Branch) || recursion.Reaches(c.Place, shape));

    private static ByTag Tag(UnionShape shape, List<BranchModel> branches) =>
        new(shape.TagName!, branches.Select((b, i) => new TagBranch(shape.Cases[i].Tags.ToEquatableArray(), b)).ToEquatableArray());

    private static ConditionTest Test(UnionShape shape) => shape.ConditionTag is { } tag
        ? new ConditionTest(tag.Member, tag.Values.ToEquatableArray(), tag.Schema, !tag.IsRequired)
        : new ConditionTest(null, [], shape.Condition!.AbsoluteLocation, HoldsWithout: false);

    private static CaseFilterModel Needs(CaseFilters? filters, int index)
    {
        if (filters is null)
            return CaseFilterModel.None;
        var tag = filters.Tags[index];
        ulong Mask(IReadOnlyList<string> names) => filters.MemberNames.Select((n, i) => names.Contains(n) ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit);
        return new CaseFilterModel(tag.Values?.ToEquatableArray() ?? [], tag.Others.ToEquatableArray(), tag.IsRequired, Mask(filters.Members[index].Needs), Mask(filters.Members[index].Forbids));
    }
}
