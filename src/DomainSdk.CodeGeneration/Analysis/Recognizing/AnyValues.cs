namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Values of every kind, of which nothing more is known.</summary>
internal sealed class AnyValues(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (!TypeSets.IsOpen(c.Kinds))
            return false;
        classifier.LeaveOpen(place, c);
        return true;
    }
}
