using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

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
        var possible = choice.Branches.Where(b => classifier.MayBe(c.Choose(choice, b)) != InstanceTypes.None).ToList();
        if (choice.Condition >= 0)
        {
            // That a branch cannot hold does not mean that its condition does not.
            return possible.Count == choice.Branches.Count ? null : c.Choose(choice, -1);
        }

        var groups = Groups(c, choice, possible, depth);
        var left = choice.ExactlyOne ? groups.FindAll(g => g.Count == 1).ConvertAll(g => g.First) : groups.ConvertAll(g => g.First);
        var refused = choice.ExactlyOne ? groups.FindAll(g => g.Count > 1).ConvertAll(g => g.First) : [];
        if (left.Count == 0 && groups.Count > 0)
            return c.OfKinds(InstanceTypes.None);
        if (left.Count == 1)
            return (refused.Count == 0 ? c : c.Refusing(refused)).Choose(choice, left[0]);
        return left.Count == possible.Count ? null : (refused.Count == 0 ? c : c.Refusing(refused)).Narrow(choice, left);
    }

    /// <summary>The branches that say the same as none before them, each with the number of those that say the same as it does.</summary>
    private List<(int First, int Count)> Groups(Conjunction c, Choice choice, List<int> branches, int depth)
    {
        var together = new SameSchemas();
        var alone = new SameSchemas();
        var groups = new List<(int First, int Count)>();
        var places = new Dictionary<int, int>();
        for (var i = 0; i < branches.Count; i++)
        {
            var first = Math.Min(together.FirstOf(Reduced(c.Choose(choice, branches[i]), depth), i), alone.FirstOf(Conjunction.Of(classifier.Work, branches[i]), i));
            if (places.TryGetValue(first, out var place))
            {
                groups[place] = (groups[place].First, groups[place].Count + 1);
                continue;
            }

            places.Add(first, groups.Count);
            groups.Add((branches[first], 1));
        }

        return groups;
    }
}
