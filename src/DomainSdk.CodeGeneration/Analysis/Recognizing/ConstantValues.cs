using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>One array or object that the schema fixes: a JSON value that is just that.</summary>
internal sealed class ConstantValues(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Kinds is not (InstanceTypes.Array or InstanceTypes.Object) || Constants.Of(classifier.Plan, c) is not { IsPresent: true } constant)
            return false;
        place.Shape = new ChoiceShape(new ValueTableModel([Json.Minify(constant)]));
        place.Constant = constant;
        return true;
    }
}
