using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <content>Null beside other values. Whether a schema accepts it is known before any document is.</content>
internal sealed partial class Classifier
{
    private static readonly JsonText s_null = JsonText.Parse("null");

    /// <summary>Settles whether a place may be null, so that what follows is about other values only.</summary>
    /// <returns>False where null is a value like all others.</returns>
    private bool SetNullAside(Place place, ref Conjunction c)
    {
        if ((c.Kinds & JsonTypes.Null) == JsonTypes.None || (IsOpen(MayBe(c)) && !HasBranchForNull(c)))
            return false;
        place.IsNullable = AcceptsNull(c);
        c = c.OfKinds(Kind.All & ~JsonTypes.Null);
        return true;
    }

    /// <summary>Gives a place of which null was set aside a shape that knows of null itself, where there is one.</summary>
    private void TakeNullBack(Place place)
    {
        if (place.Shape is AnyShape)
        {
            place.IsNullable = false;
            LeaveOpen(place, place.Conjunction);
        }
        else if (place is { Shape: NeverShape, IsNullable: true })
        {
            place.IsNullable = false;
            place.Shape = new ScalarShape("JsonValue", "NullCodec", isValueType: false);
        }
    }

    private bool HasBranchForNull(Conjunction c)
    {
        if (c.Choices.Count == 0 || c.Choices[0].Condition >= 0)
            return false;
        var kinds = c.Choices[0].Branches.Select(b => MayBe(c.Choose(c.Choices[0], b))).Where(k => k != JsonTypes.None).ToList();
        return kinds.Count(k => k == JsonTypes.Null) == 1 && kinds.Count(k => (k & JsonTypes.Null) != JsonTypes.None) == 1;
    }

    private bool AcceptsNull(Conjunction c) =>
        c.Contributors.All(n => n.Keywords.All(k => c.IsDecided(k) || AcceptsNull(k)));

    private bool AcceptsNull(PlanKeyword keyword) => keyword switch
    {
        TypeKeyword type => (type.Types & JsonTypes.Null) != JsonTypes.None,
        ConstKeyword constant => constant.Value.Kind == JsonKind.Null,
        EnumKeyword some => some.Values.Any(v => v.Kind == JsonKind.Null),
        NotKeyword not => !AcceptsNull(not.Node),
        AnyOfKeyword any => any.Nodes.Any(AcceptsNull),
        OneOfKeyword one => one.Nodes.Count(AcceptsNull) == 1,
        IfKeyword condition => (AcceptsNull(condition.If) ? condition.Then : condition.Else) is var branch && (branch < 0 || AcceptsNull(branch)),
        _ => true,
    };

    private bool AcceptsNull(int node) => PlanInterpreter.IsValid(plan, node, s_null.View);
}
