using System.Numerics;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Integers and numbers.</summary>
internal sealed class Numbers(Classifier classifier, GenerationOptions options) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Kinds == InstanceTypes.None || (c.Kinds & ~InstanceTypes.Number) != InstanceTypes.None)
            return false;
        var residue = new Residue(classifier.Plan, c);
        var (shape, format) = ShapeOf(c, residue);
        if (format is { Check: null })
            residue.Consume(format);
        place.Shape = shape;
        place.Checks = residue.Checks(c.Kinds);
        place.Constant = Constants.Of(classifier.Plan, c);
        return true;
    }

    /// <summary>The number of a place, and the format that hints at its type: it asserts nothing that the type does not.</summary>
    /// <param name="c">The place.</param>
    /// <param name="residue">Told of the keywords that this covers.</param>
    public (ScalarShape Number, FormatKeyword? Format) ShapeOf(Conjunction c, Residue residue)
    {
        var rule = RuleOf(c, residue);
        var format = c.Nodes.Select(n => n.Find<FormatKeyword>()).FirstOrDefault(f => f is not null);
        return (new ScalarShape(KindOf(c, rule, format?.Format), rule == NumberRuleModel.None ? null : rule), format);
    }

    /// <summary>Whether a list of values, or each branch of an alternative, has integers only, so that the values are integers whatever the kinds say.</summary>
    /// <param name="classifier">Knows the plan.</param>
    /// <param name="c">The place.</param>
    public static bool IsIntegral(Classifier classifier, Conjunction c) =>
        (c.Values() is { Count: > 0 } values && values.Where(v => v.Kind == JsonKind.Number).All(v => ExactNumber.IsInteger(v.RawText)) && values.Any(v => v.Kind == JsonKind.Number))
        || c.Choices.Any(x => x.Condition < 0 && x.Branches.Select(b => Conjunction.Of(classifier.Work, b)).Where(b => (b.Kinds & InstanceTypes.Number) != InstanceTypes.None).ToList() is { Count: > 0 } some
            && some.TrueForAll(b => (b.Kinds & InstanceTypes.Number) == InstanceTypes.Integer || (b.Values() is { } listed && listed.Where(v => v.Kind == JsonKind.Number).All(v => ExactNumber.IsInteger(v.RawText)))));

    private ScalarKind KindOf(Conjunction c, NumberRuleModel rule, string? format)
    {
        var isInteger = (c.Kinds & InstanceTypes.Fraction) == InstanceTypes.None || IsIntegral(classifier, c);
        if (!isInteger)
            return c.Values() is { } numbers && numbers.Any(v => !IsExactDouble(v)) ? ScalarKind.Decimal : FormatTypes.ForNumber(format, rule.MultipleOf?.Contains('.', StringComparison.Ordinal) == true, options);
        var values = c.Values()?.Where(v => v.Kind == JsonKind.Number).Select(v => Limits.Integer(v)).ToList();
        var (least, greatest) = values is { Count: > 0 } ? (values.Min(), values.Max()) : (Integer(rule.Minimum), Integer(rule.Maximum));
        return FormatTypes.ForInteger(format, least, greatest);
    }

    private static BigInteger? Integer(string? limit) => limit is null ? null : Limits.Integer(JsonText.Parse(limit).Root);

    // A double gives back fifteen digits of any number; a point or sign among them makes it fewer.
    private static bool IsExactDouble(JsonNode value) => value.RawText.Length <= 15;

    private static NumberRuleModel RuleOf(Conjunction c, Residue residue)
    {
        var minimum = c.All<MinimumKeyword>().FirstOrDefault();
        var maximum = c.All<MaximumKeyword>().FirstOrDefault();
        var multiple = c.All<MultipleOfKeyword>().FirstOrDefault();
        if (minimum is not null)
            residue.Consume(minimum);
        if (maximum is not null)
            residue.Consume(maximum);
        if (multiple is not null)
            residue.Consume(multiple);
        return new NumberRuleModel(
            minimum?.Limit.ToString(), minimum?.Exclusive == true, maximum?.Limit.ToString(), maximum?.Exclusive == true, multiple?.Divisor.ToString());
    }
}
