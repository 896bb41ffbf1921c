using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>A list of integers that the schema has names for: an enum.</summary>
internal sealed class NamedIntegers(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if ((c.Kinds & ~InstanceTypes.Number) != InstanceTypes.None || c.Values() is not { Count: > 1 } listed)
            return false;
        var values = ListedValue.Of(c, listed);
        if (!AreNamed(c, values))
            return false;
        var residue = new Residue(classifier.Plan, c);
        residue.Consume<ConstKeyword>();
        residue.Consume<EnumKeyword>();
        if (c.Nodes.Select(n => n.Find<FormatKeyword>()).FirstOrDefault(f => f is not null) is { Check: null } format)
            residue.Consume(format);
        place.Shape = Make(classifier, c, values, place.Anchor ?? classifier.AnchorOf(c));
        place.Checks = residue.Checks(c.Kinds);
        return true;
    }

    /// <summary>Whether each value is an integer of the range of <c>long</c> with a name.</summary>
    /// <param name="c">The place.</param>
    /// <param name="values">The values.</param>
    public static bool AreNamed(Conjunction c, IReadOnlyList<ListedValue> values) =>
        values.Count > 1 && (c.Kinds & InstanceTypes.Number) != InstanceTypes.None && values.All(v => !string.IsNullOrWhiteSpace(v.Name) && ExactNumber.TryGetInt64(v.Value.RawText, out _));

    /// <summary>The enum.</summary>
    /// <param name="classifier">Keeps it.</param>
    /// <param name="c">What holds of the integers.</param>
    /// <param name="values">The integers.</param>
    /// <param name="anchor">What it is called after.</param>
    public static EnumShape Make(Classifier classifier, Conjunction c, IEnumerable<ListedValue> values, PlanNode anchor) => classifier.Name(c, () =>
    {
        var shape = new EnumShape(c, anchor, isInteger: true);
        shape.Values.AddRange(values.Select(v => new EnumValue(Text(v), v.Name, v.Documentation)));
        return shape;
    });

    private static string Text(ListedValue value)
    {
        ExactNumber.TryGetInt64(value.Value.RawText, out var number);
        return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
