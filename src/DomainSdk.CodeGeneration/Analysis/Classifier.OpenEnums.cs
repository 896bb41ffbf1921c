using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis;

/// <content>Lists of strings that may grow: those known become an enum, any other string is kept.</content>
internal sealed partial class Classifier
{
    private const string ExtensibleEnum = "x-extensible-enum";

    /// <summary>An <c>anyOf</c> of lists and one branch for any other string.</summary>
    private bool TryOpenEnum(Place place, Conjunction c, Choice choice, List<Variant> variants)
    {
        var open = variants.Where(v => v.Conjunction.Values() is null).ToList();
        if (choice.ExactlyOne || open.Count != 1 || open[0].Conjunction.Choices.Count > 0 || c.Annotation("x-key").IsPresent)
            return false;

        // What holds of every string would have to be checked of the known ones too.
        var common = c.Choose(choice, -1);
        if (common.Choices.Count > 0 || !common.Contributors.All(n => n == choice.Owner || n.Keywords.All(k => k is TypeKeyword or AnnotationKeyword))
            || !choice.Owner.Keywords.All(k => k == choice.Keyword || k is TypeKeyword or AnnotationKeyword))
        {
            return false;
        }

        var known = new List<(string Value, DocumentationModel? Documentation)>();
        foreach (var variant in variants.Where(v => v != open[0]))
        {
            if (!variant.Conjunction.OnlyLists)
                return false;
            var listed = variant.Conjunction.Values()!.Select(v => v.GetString()).ToList();
            known.AddRange(listed.Where(v => !known.Exists(k => k.Value == v))
                .Select(v => (v, listed.Count == 1 ? Documentation.Of(plan.Nodes[variant.Branch]) : null)));
        }

        var residue = new Residue(plan, open[0].Conjunction);
        var rule = StringOf(open[0].Conjunction, residue, isKey: true).Rule;
        if (known.Count < 2 || residue.Checks(JsonTypes.String).Count > 0)
            return false;
        place.Shape = OpenEnum(c, known, place.Anchor ?? AnchorOf(c), rule);
        return true;
    }

    private OpenEnumShape OpenEnum(Conjunction c, IEnumerable<(string Value, DocumentationModel? Documentation)> known, Schema.Plan.PlanNode anchor, string? rule) =>
        new(NameEnum(c, known, anchor), rule);

    /// <summary>The strings known, where the schema or the user says that there can be others; else null.</summary>
    private static List<string>? ListedSoFar(Conjunction c)
    {
        var list = c.All<OpenEnumKeyword>().FirstOrDefault() is { } keyword ? keyword.Value : c.Annotation(ExtensibleEnum);
        if (!list.IsPresent || list.Kind != JsonKind.Array)
            return null;
        var texts = new List<string>();
        foreach (var item in list.EnumerateItems())
        {
            if (Json.TextOf(item) is not { } text)
                return null;
            if (!texts.Contains(text))
                texts.Add(text);
        }

        return texts;
    }
}
