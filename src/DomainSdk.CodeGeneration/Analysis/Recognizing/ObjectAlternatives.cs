using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Alternatives of objects that differ in their members.</summary>
internal sealed class ObjectAlternatives(Classifier classifier, Branches branches, Tags tags) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Choices.Count == 0)
            return false;
        var choice = c.Choices[0];
        var variants = Variant.Of(c, choice);
        var kinds = classifier.MayBe(c);
        if (variants.Count < 2 || (choice.Condition >= 0 && classifier.IsDynamic(choice.Condition))
            || !(kinds == InstanceTypes.Object || (TypeSets.IsOpen(kinds) && variants.TrueForAll(v => IsTyped(v.Conjunction)))))
        {
            return false;
        }

        var declared = new HashSet<string>(c.Choose(choice, -1).All<PropertiesKeyword>().SelectMany(p => p.Members).Select(m => m.Name), StringComparer.Ordinal);
        if (variants.TrueForAll(v => IsConstraint(v, declared)))
            return false;
        var tag = choice.Condition >= 0 ? null : tags.Find(c, variants, isRequired: true);
        var isSure = tag is not null;
        if (!isSure && choice.Condition < 0 && kinds == InstanceTypes.Object)
            tag = tags.Find(c, variants, isRequired: false);
        var filters = tag is null && choice.Condition < 0 ? new CaseFilterSearch(classifier, tags).Find(variants, choice.ExactlyOne) : null;
        branches.MakeUnion(place, c, choice, variants, tag, isSure, filters, choice.Condition >= 0 && c.Kinds == InstanceTypes.Object ? tags.TestOf(choice.Condition) : null);
        return true;
    }

    private bool IsTyped(Conjunction c) => !TypeSets.IsOpen(classifier.MayBe(c)) || (MemberSchemas.HasMembers(c) && c.Choices.Count == 0);

    /// <summary>Whether a branch says nothing of members but which of the common ones must be there, or with which values.</summary>
    private bool IsConstraint(Variant variant, HashSet<string> common)
    {
        var branch = Conjunction.Of(classifier.Work, variant.Branch);
        return branch is { Choices.Count: 0, IsDynamic: false }
            && branch.All<PropertiesKeyword>().SelectMany(p => p.Members).All(m => common.Contains(m.Name))
            && !(common.Count == 0 && branch.All<AdditionalPropertiesKeyword>().Any());
    }
}
