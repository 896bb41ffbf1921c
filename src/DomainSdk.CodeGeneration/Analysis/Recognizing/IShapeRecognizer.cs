namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Recognises one shape. The classifier asks one after the other; the first that recognises its own has settled the place.</summary>
internal interface IShapeRecognizer
{
    /// <summary>Settles a place whose values have the shape; a place that has to be looked at again with more known is handed back to the classifier.</summary>
    /// <param name="place">The place.</param>
    /// <param name="c">What holds of the values in question.</param>
    /// <returns>False, with nothing changed, where they do not have the shape.</returns>
    bool TryRecognize(Place place, Conjunction c);
}
