using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Alternatives of arrays that speak of different items.</summary>
internal sealed class ArrayAlternatives(Classifier classifier, Branches branches) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Choices.Count == 0 || classifier.MayBe(c) != InstanceTypes.Array)
            return false;
        var choice = c.Choices[0];
        var variants = Variant.Of(c, choice);
        if (variants.Count < 2 || (choice.Condition >= 0 && classifier.IsDynamic(choice.Condition))
            || !variants.TrueForAll(v => v.Conjunction.Choices.Count == 0 && DescribesItems(v.Conjunction)) || DescribesItems(c.Choose(choice, -1))
            || HaveSameItems(variants))
        {
            return false;
        }

        branches.MakeUnion(place, c, choice, variants);
        return true;
    }

    private bool HaveSameItems(List<Variant> variants) => variants.TrueForAll(v => !v.Conjunction.All<PrefixItemsKeyword>().Any())
        && variants.Select(v => Conjunction.Of(classifier.Work, v.Conjunction.All<ItemsKeyword>().Select(i => i.Node)).Key).Distinct(StringComparer.Ordinal).Count() == 1;

    private static bool DescribesItems(Conjunction c) => c.All<ItemsKeyword>().Any() || c.All<PrefixItemsKeyword>().Any();
}
