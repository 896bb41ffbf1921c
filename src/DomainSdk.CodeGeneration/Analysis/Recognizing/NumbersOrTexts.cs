using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>
/// A number that may also stand as text in a string, as .NET's own schema exporter writes numbers: where the user asks for it, one number in C#.
/// </summary>
internal sealed class NumbersOrTexts(Classifier classifier, Strings strings, Numbers numbers, GenerationOptions options) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (!options.NumbersFromText || c.Choices.Count > 0 || c.Values() is not null || !c.All<PatternKeyword>().Any()
            || (c.Kinds & ~InstanceTypes.Number) != InstanceTypes.String || (c.Kinds & InstanceTypes.Number) == InstanceTypes.None)
        {
            return false;
        }

        var residue = new Residue(classifier.Plan, c);
        var (number, format) = numbers.ShapeOf(c, residue);
        var text = strings.RuleOf(c, residue);
        if (format is { Check: null })
            residue.Consume(format);
        place.Shape = new NumberOrTextShape(number, text);
        place.Checks = residue.Checks(c.Kinds);
        return true;
    }
}
