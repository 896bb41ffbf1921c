namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Alternatives of several kinds: the first byte tells more than any branch.</summary>
internal sealed class AlternativesOfKinds(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Choices.Count == 0)
            return false;
        var kinds = classifier.MayBe(c);
        if (TypeSets.IsOpen(kinds))
            return false;
        var narrowed = c.OfKinds(kinds);
        var each = TypeSets.Each(narrowed.Kinds).ToList();
        if (each.Count < 2)
            return false;
        ValuesOfKinds.MakeUnion(classifier, place, narrowed, each);
        return true;
    }
}
