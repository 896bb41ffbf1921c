using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>
/// An alternative that is none: branches that cannot hold are dropped, branches that say the same are one, and one that is left alone is what
/// holds. In a <c>oneOf</c> a branch that is there twice can never hold, so all its values are refused.
/// </summary>
internal sealed class DecidedAlternative(Classifier classifier) : IShapeRecognizer
{
    private const int MostDepth = 4;

    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Choices.Count == 0 || Decide(c, c.Choices[0]) is not { } decided)
            return false;
        classifier.Recognize(place, decided);
        return true;
    }

    // What is left of a conjunction once the alternatives that are none are gone.
    private Conjunction Reduced(Conjunction c, int depth)
    {
        while (depth < MostDepth && c.Choices.Count > 0 && Decide(c, c.Choices[0], depth + 1) is { } decided)
            c = decided;
        return c;
    }

    private Conjunction? Decide(Conjunction c, Choice choice, int depth = 0)
    {
        var possible = choice.Branches.Where(b => classifier.MayBe(c.Choose(choice, b)) != JsonTypes.None).ToList();
        if (choice.Condition >= 0)
        {
            // That a branch cannot hold does not mean that its condition does not.
            return possible.Count == choice.Branches.Count ? null : c.Choose(choice, -1);
        }

        var groups = possible.GroupBy(b => SameAs(c, choice, possible, b, depth)).ToList();
        var left = choice.ExactlyOne ? groups.Where(g => g.Count() == 1).Select(g => g.Key).ToList() : groups.ConvertAll(g => g.Key);
        var refused = choice.ExactlyOne ? groups.Where(g => g.Count() > 1).Select(g => g.Key).ToList() : [];
        if (left.Count == 0 && groups.Count > 0)
            return c.OfKinds(JsonTypes.None);
        if (left.Count == 1)
            return (refused.Count == 0 ? c : c.Refusing(refused)).Choose(choice, left[0]);
        return left.Count == possible.Count ? null : (refused.Count == 0 ? c : c.Refusing(refused)).Narrow(choice, left);
    }

    /// <summary>The first branch that says the same as one of them, which may be that one itself.</summary>
    private int SameAs(Conjunction c, Choice choice, List<int> branches, int branch, int depth) =>
        branches.Find(other => other == branch || AreSame(c.Choose(choice, other), c.Choose(choice, branch), depth) || AreSame(Conjunction.Of(classifier.Plan, other), Conjunction.Of(classifier.Plan, branch), MostDepth));

    private bool AreSame(Conjunction a, Conjunction b, int depth)
    {
        if (a.IsDynamic || b.IsDynamic)
            return false;
        var (one, other) = (Reduced(a, depth), Reduced(b, depth));
        return one.Key == other.Key || (one is { Contributors: [var first], Nodes.Count: 1 } && other is { Contributors: [var second], Nodes.Count: 1 } && SayTheSame(first, second));
    }

    // Two schemas of one resource whose assertions are written alike: what they refer to is the same then, too.
    private static bool SayTheSame(PlanNode a, PlanNode b)
    {
        if (a.Resource != b.Resource || a.Dialect != b.Dialect || a.Boolean != b.Boolean)
            return false;
        var (some, others) = (a.Keywords.Where(k => k is not AnnotationKeyword).ToList(), b.Keywords.Where(k => k is not AnnotationKeyword).ToList());
        return some.Count == others.Count && some.TrueForAll(k => others.Exists(o => o.Name == k.Name && Json.SameValue(o.Value, k.Value)));
    }
}
