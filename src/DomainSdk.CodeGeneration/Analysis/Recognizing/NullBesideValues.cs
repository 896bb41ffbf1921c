using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Null beside other values. Whether a schema accepts it is known before any document is, so what follows is about other values only.</summary>
internal sealed class NullBesideValues(Classifier classifier) : IShapeRecognizer
{
    private static readonly JsonText Null = JsonText.Parse("null");

    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if ((c.Kinds & InstanceTypes.Null) == InstanceTypes.None || (TypeSets.IsOpen(classifier.MayBe(c)) && !HasBranchForNull(c)))
            return false;
        place.IsNullable = AcceptsNull(c);
        classifier.Recognize(place, c.OfKinds(InstanceTypes.Any & ~InstanceTypes.Null));
        TakeNullBack(place, c);
        return true;
    }

    /// <summary>Gives a place of which null was set aside a shape that knows of null itself, where there is one.</summary>
    private void TakeNullBack(Place place, Conjunction c)
    {
        if (place.Shape is AnyShape)
        {
            place.IsNullable = false;
            classifier.LeaveOpen(place, c);
        }
        else if (place is { Shape: NeverShape, IsNullable: true })
        {
            place.IsNullable = false;
            place.Shape = new NullShape();
        }
    }

    private bool HasBranchForNull(Conjunction c)
    {
        if (c.Choices.Count == 0 || c.Choices[0].Condition >= 0)
            return false;
        var kinds = c.Choices[0].Branches.Select(b => classifier.MayBe(c.Choose(c.Choices[0], b))).Where(k => k != InstanceTypes.None).ToList();
        return kinds.Count(k => k == InstanceTypes.Null) == 1 && kinds.Count(k => (k & InstanceTypes.Null) != InstanceTypes.None) == 1;
    }

    private bool AcceptsNull(Conjunction c) =>
        c.Contributors.All(n => n.Keywords.All(k => c.IsDecided(k) || AcceptsNull(k))) && !c.Refused.Any(AcceptsNull);

    private bool AcceptsNull(PlanKeyword keyword) => keyword switch
    {
        TypeKeyword type => (type.Types & InstanceTypes.Null) != InstanceTypes.None,
        ConstKeyword constant => constant.Value.Kind == JsonKind.Null,
        EnumKeyword some => some.Values.Any(v => v.Kind == JsonKind.Null),
        NotKeyword not => !AcceptsNull(not.Node),
        AnyOfKeyword any => any.Nodes.Any(AcceptsNull),
        OneOfKeyword one => one.Nodes.Count(AcceptsNull) == 1,
        IfKeyword condition => (AcceptsNull(condition.If) ? condition.Then : condition.Else) is var branch && (branch < 0 || AcceptsNull(branch)),
        _ => true,
    };

    private bool AcceptsNull(int node) => PlanInterpreter.IsValid(classifier.Plan, node, Null.View);
}
