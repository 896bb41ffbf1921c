using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Values of schemas that only the interpreter can ask, for the texts in them.</summary>
internal sealed class UnspeakableValues(Classifier classifier, UnusualTexts texts) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (!c.Contributors.Any(texts.Concern))
            return false;
        classifier.LeaveOpen(place, c);
        return true;
    }
}
