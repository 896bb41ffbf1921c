using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary><c>true</c> and <c>false</c>, or one of them.</summary>
internal sealed class Booleans(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Kinds != InstanceTypes.Boolean)
            return false;
        var residue = new Residue(classifier.Plan, c);
        if (c.Values() is { Count: 2 })
        {
            residue.Consume<ConstKeyword>();
            residue.Consume<EnumKeyword>();
        }

        place.Shape = new ScalarShape(ScalarKind.Boolean);
        place.Checks = residue.Checks(InstanceTypes.Boolean);
        place.Constant = Constants.Of(classifier.Plan, c);
        return true;
    }
}
