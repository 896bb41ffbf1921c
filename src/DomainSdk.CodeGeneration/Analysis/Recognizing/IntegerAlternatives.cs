using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Alternatives of integers that are one list together, where the schema has a name for each.</summary>
internal sealed class IntegerAlternatives(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Choices.Count == 0 || c.Choices[0].Condition >= 0 || c.Refused.Count > 0 || (classifier.MayBe(c) & ~InstanceTypes.Number) != InstanceTypes.None)
            return false;
        var choice = c.Choices[0];
        var variants = Variant.Of(c, choice);
        if (variants.Count < 2 || c.Choose(choice, -1) is not { Choices.Count: 0 }
            || ListedValue.Of(classifier.Plan, variants, choice.ExactlyOne) is not { } values || !NamedIntegers.AreNamed(c, values))
        {
            return false;
        }

        place.Shape = NamedIntegers.Make(classifier, c, values, place.Anchor ?? classifier.AnchorOf(c));
        return true;
    }
}
