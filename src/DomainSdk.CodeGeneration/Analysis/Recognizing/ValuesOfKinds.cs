using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Values of several kinds: a union with a case for each.</summary>
internal sealed class ValuesOfKinds(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        MakeUnion(classifier, place, c, [.. TypeSets.Each(c.Kinds)]);
        return true;
    }

    /// <summary>Makes the union.</summary>
    /// <param name="classifier">Gives places.</param>
    /// <param name="place">The place.</param>
    /// <param name="c">What holds there.</param>
    /// <param name="kinds">The kinds.</param>
    public static void MakeUnion(Classifier classifier, Place place, Conjunction c, IReadOnlyList<InstanceTypes> kinds) => place.Shape = classifier.Name(c, () =>
    {
        var union = new UnionShape(c, place.Anchor ?? classifier.AnchorOf(c), UnionDispatch.Kind);
        foreach (var kind in kinds)
        {
            var inner = c.OfKinds(kind);
            union.Cases.Add(new CaseShape(classifier.Resolve(inner), [], kind, CaseAnchor(classifier, inner) ?? union.Anchor));
        }

        return union;
    });

    /// <summary>The schema of the values of one kind, where one branch alone has them.</summary>
    private static PlanNode? CaseAnchor(Classifier classifier, Conjunction c)
    {
        PlanNode? anchor = null;
        while (c.Choices.Count > 0)
        {
            var current = c;
            var branches = c.Choices[0].Branches.Where(b => current.Choose(current.Choices[0], b).Kinds != InstanceTypes.None).ToList();
            if (branches.Count != 1)
                return anchor;
            anchor = classifier.AnchorOf(Conjunction.Of(classifier.Work, branches[0]));
            c = c.Choose(c.Choices[0], branches[0]);
        }

        return anchor ?? classifier.AnchorOfOnly(c);
    }
}
