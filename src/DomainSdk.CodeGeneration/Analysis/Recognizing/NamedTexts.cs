using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Makes enums of strings.</summary>
internal static class NamedTexts
{
    /// <summary>The enum.</summary>
    /// <param name="classifier">Keeps it.</param>
    /// <param name="c">What holds of the strings.</param>
    /// <param name="values">The strings.</param>
    /// <param name="anchor">What it is called after.</param>
    public static EnumShape Make(Classifier classifier, Conjunction c, IEnumerable<ListedValue> values, PlanNode anchor) => classifier.Name(c, () =>
    {
        var shape = new EnumShape(c, anchor, isInteger: false);
        shape.Values.AddRange(values.Select(v => new EnumValue(v.Value.GetString(), v.Name, v.Documentation)));
        return shape;
    });
}
