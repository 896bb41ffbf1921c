using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Alternatives of strings: lists that are one list together, and lists beside one branch for any other string.</summary>
internal sealed class TextAlternatives(Classifier classifier, Strings strings) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Choices.Count == 0 || c.Choices[0].Condition >= 0 || classifier.MayBe(c) != InstanceTypes.String)
            return false;
        var variants = Variant.Of(c, c.Choices[0]);
        return variants.Count > 1 && (TryList(place, c, variants) || TryOpenList(place, c, c.Choices[0], variants));
    }

    private bool TryList(Place place, Conjunction c, List<Variant> variants)
    {
        if (ListedValue.Of(classifier.Plan, variants, c.Choices[0].ExactlyOne) is not { Count: > 0 } values)
            return false;
        place.Shape = NamedTexts.Make(classifier, c, values, place.Anchor ?? classifier.AnchorOf(c));
        return true;
    }

    private bool TryOpenList(Place place, Conjunction c, Choice choice, List<Variant> variants)
    {
        var open = variants.Where(v => v.Conjunction.Values() is null).ToList();
        if (choice.ExactlyOne || open.Count != 1 || open[0].Conjunction.Choices.Count > 0 || c.Annotation("x-key").IsPresent || c.Refused.Count > 0)
            return false;

        // What holds of every string would have to be checked of the known ones too.
        var common = c.Choose(choice, -1);
        if (common.Choices.Count > 0 || !common.Contributors.All(n => n == choice.Owner || n.Keywords.All(k => k is TypeKeyword or AnnotationKeyword))
            || !choice.Owner.Keywords.All(k => k == choice.Keyword || k is TypeKeyword or AnnotationKeyword or RefKeyword or AllOfKeyword))
        {
            return false;
        }

        var known = ListedValue.Of(classifier.Plan, [.. variants.Where(v => v != open[0])], isExactlyOne: false);
        var residue = new Residue(classifier.Plan, open[0].Conjunction);
        var rule = strings.RuleOf(open[0].Conjunction, residue);
        if (known is not { Count: > 1 } || residue.Checks(InstanceTypes.String).Count > 0)
            return false;
        place.Shape = new OpenEnumShape(NamedTexts.Make(classifier, c, known, place.Anchor ?? classifier.AnchorOf(c)), rule.IsNone ? null : rule);
        return true;
    }
}
