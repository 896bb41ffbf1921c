using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>An alternative that only constrains what is known already: the interpreter decides it, and the values look as they do without.</summary>
internal sealed class UndecidedAlternative(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Choices.Count == 0)
            return false;

        // Where each branch has integers only, they are integers, whatever a branch says of their kind.
        var kinds = classifier.MayBe(c);
        if (Numbers.IsIntegral(classifier, c))
            kinds &= ~InstanceTypes.Fraction;
        classifier.Recognize(place, c.Choose(c.Choices[0], -1).OfKinds(kinds));
        return true;
    }
}
