using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>What the path of evaluation decides, what has no verdict but the interpreter's, and what is put together from more schemas than a type should be.</summary>
internal sealed class PathDependentValues(Classifier classifier) : IShapeRecognizer
{
    private const int MostContributors = 64;

    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Nodes.Any(n => n.LeadsBackToItself))
        {
            place.Shape = new AnyShape();
            place.Checks = [.. c.Tops.Where(t => t >= 0).Select(t => new CheckModel(CheckKind.All, [classifier.Plan.Nodes[t].AbsoluteLocation]))];
            return true;
        }

        if (!c.IsDynamic && c.Contributors.Count <= MostContributors && (classifier.IsRoot(place) || !c.Tops.Any(classifier.IsDynamic)))
            return false;
        classifier.LeaveOpen(place, c);
        return true;
    }
}
