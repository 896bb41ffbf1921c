using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Values of several kinds from a list: a JSON value that is one of them.</summary>
internal sealed class ListedValues(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (TypeSets.Each(c.Kinds).Count() < 2 || c.Values() is not { } values)
            return false;
        var residue = new Residue(classifier.Plan, c);
        residue.Consume<ConstKeyword>();
        residue.Consume<EnumKeyword>();
        place.Checks = residue.Checks(c.Kinds);
        var texts = values.Select(Json.Minify).ToList();
        if (place.IsNullable && place.Checks.Count == 0)
        {
            // Null is a JSON value like the others here.
            texts.Add("null");
            place.IsNullable = false;
        }

        place.Shape = new ChoiceShape(new ValueTableModel(texts.ToEquatableArray()));
        return true;
    }
}
