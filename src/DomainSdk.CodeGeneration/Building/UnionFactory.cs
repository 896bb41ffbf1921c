using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Makes the models of unions.</summary>
/// <param name="plan">The plan.</param>
/// <param name="options">The options.</param>
/// <param name="values">Makes values of places.</param>
/// <param name="scopes">Knows what names mean.</param>
/// <param name="uses">Knows which records are nothing but a case.</param>
/// <param name="recursion">Knows which types contain themselves.</param>
internal sealed class UnionFactory(SchemaPlan plan, GenerationOptions options, ValueBuilder values, NameScopes scopes, CaseUses uses, RecursiveTypes recursion)
{
    private readonly HashSet<int> _leadingToMeetings = LeadingNodes.ToMeetings(plan);
    private readonly Dictionary<UnionShape, Found> _cases = [];

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
        var (cases, _, branches) = CasesOf(shape);
        return new UnionModel
        {
            Type = head.Type,
            SchemaUri = head.SchemaUri,
            Origin = head.Origin,
            Schemas = head.Schemas,
            Dispatch = Dispatch(shape, branches),
            Cases = cases.ToEquatableArray(),
            Leaves = Leaves(shape, []).ToEquatableArray(),
            BaseUnion = UnionBases.BaseOf(shape)?.TypeName,
            ChecksAll = shape.ChecksAll,
            IsClosed = options.ClosedTypes,
            IsObject = shape.Conjunction.Kinds == InstanceTypes.Object,
            Rules = scope.Rules,
        };
    }

    private Found CasesOf(UnionShape union)
    {
        if (_cases.TryGetValue(union, out var known))
            return known;
        var scope = scopes.Rules(union);
        var cases = new List<CaseModel>();
        var types = new List<NamedShape?>();
        var branches = new List<BranchModel>();
        var places = new Dictionary<object, int>();
        foreach (var one in union.Cases)
        {
            var value = values.Of(one.Place, scope, one.Name.Length > 0 ? one.Name : "Case");
            var derived = UnionBases.IsDerived(union, one) ? (NamedShape)one.Place.Shape : null;

            // Branches whose values have one type are one case, whatever each of them asks beside it.
            var key = derived is null ? (object)SameTypes.Of(value) : derived.TypeName;
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, place = cases.Count);
                types.Add(derived);
                cases.Add(derived is not null
                    ? new CaseModel(derived.TypeName, null, Documentation.Of(plan, one.Anchor), derived is RecordShape record && uses.IsOnlyCase(record))
                    : new CaseModel(union.TypeName.Nested(one.Name), value, Documentation.Of(plan, one.Anchor), Hides: scopes.Inherits(union, one.Name)));
            }

            branches.Add(new BranchModel(place, value));
        }

        return _cases[union] = new Found(cases, types, branches);
    }

    // The cases, with those of the unions inside in the place of these: with a stack of its own, as unions may nest deep.
    private List<CaseModel> Leaves(UnionShape union, HashSet<UnionShape> seen)
    {
        var leaves = new List<CaseModel>();
        var pending = new Stack<(CaseModel Case, NamedShape? Type)>(Reversed(union));
        while (pending.Count > 0)
        {
            var (one, type) = pending.Pop();
            if (type is not UnionShape inner || !seen.Add(inner))
            {
                leaves.Add(one);
                continue;
            }

            foreach (var next in Reversed(inner))
                pending.Push(next);
        }

        return leaves;
    }

    private IEnumerable<(CaseModel Case, NamedShape? Type)> Reversed(UnionShape union) => CasesOf(union).Cases.Zip(CasesOf(union).Types, (one, type) => (one, type)).Reverse();

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

    /// <summary>What a union is made of.</summary>
    /// <param name="Cases">Its cases.</param>
    /// <param name="Types">For each case the type that derives from the union, or null.</param>
    /// <param name="Branches">For each branch its case.</param>
    private sealed record Found(IReadOnlyList<CaseModel> Cases, IReadOnlyList<NamedShape?> Types, List<BranchModel> Branches);
}
