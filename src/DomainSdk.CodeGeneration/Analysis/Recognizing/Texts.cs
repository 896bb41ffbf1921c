using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Strings: a list, a list that may grow, a typed id, one constant, or any.</summary>
internal sealed class Texts(Classifier classifier, Strings strings) : IShapeRecognizer
{
    private const string ExtensibleEnum = "x-extensible-enum";

    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Kinds != InstanceTypes.String)
            return false;
        var residue = new Residue(classifier.Plan, c);
        place.Shape = ShapeOf(c, residue);
        place.Checks = residue.Checks(InstanceTypes.String);
        if (c.Values() is [var only] && place.Checks.Count == 0)
            place.Constant = only;
        return true;
    }

    private Shape ShapeOf(Conjunction c, Residue residue)
    {
        var key = c.Annotation("x-key");
        if (c.Values() is { } values)
        {
            residue.Consume<ConstKeyword>();
            residue.Consume<EnumKeyword>();
            return values.Count > 1
                ? NamedTexts.Make(classifier, c, ListedValue.Of(c, values), classifier.AnchorOf(c))
                : new TextChoiceShape(new EnumTableModel(values.Select(v => v.GetString()).ToEquatableArray()));
        }

        if (key.IsPresent)
        {
            var rule = strings.RuleOf(c, residue);
            var kind = key.TryGetMember("kind", out var entity) ? Json.TextOf(entity) : null;
            return classifier.Name(c, () => new IdentifierShape(c, classifier.AnchorOf(c), new ScalarShape(ScalarKind.Text, rule.IsNone ? null : rule), kind));
        }

        if (ListedSoFar(c) is { Count: > 1 } known)
        {
            residue.Consume<OpenEnumKeyword>();
            var rule = strings.RuleOf(c, residue);
            return new OpenEnumShape(NamedTexts.Make(classifier, c, ListedValue.Of(c, known), classifier.AnchorOf(c)), rule.IsNone ? null : rule);
        }

        return strings.ShapeOf(c, residue);
    }

    /// <summary>The strings known, where the schema or the user says that there can be others; else null.</summary>
    private static List<JsonNode>? ListedSoFar(Conjunction c)
    {
        var list = c.All<OpenEnumKeyword>().FirstOrDefault() is { } keyword ? keyword.Value : c.Annotation(ExtensibleEnum);
        if (!list.IsPresent || list.Kind != JsonKind.Array)
            return null;
        var texts = new List<JsonNode>();
        foreach (var item in list.EnumerateItems())
        {
            if (Json.TextOf(item) is not { } text)
                return null;
            if (!texts.Exists(t => t.GetString() == text))
                texts.Add(item);
        }

        return texts;
    }
}
