namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Makes unions of the branches of an alternative.</summary>
/// <param name="classifier">Gives places.</param>
internal sealed class Branches(Classifier classifier)
{
    /// <summary>Makes a union.</summary>
    /// <param name="place">The place.</param>
    /// <param name="c">What holds there.</param>
    /// <param name="choice">The alternative.</param>
    /// <param name="variants">Its branches.</param>
    /// <param name="tag">A member that tells them, or null.</param>
    /// <param name="isSure">Whether that member is always there.</param>
    /// <param name="filters">What rules out branches before they are tried, or null.</param>
    /// <param name="test">What the condition asks of one member, or null.</param>
    public void MakeUnion(
        Place place, Conjunction c, Choice choice, List<Variant> variants, Tag? tag = null, bool isSure = false, CaseFilters? filters = null, TagTest? test = null) =>
        place.Shape = classifier.Name(c, () =>
        {
            var dispatch = isSure ? UnionDispatch.Tag
                : choice.Condition >= 0 ? UnionDispatch.Condition
                : choice.ExactlyOne ? UnionDispatch.ExactlyOne : UnionDispatch.First;
            var union = new UnionShape(c, place.Anchor ?? classifier.AnchorOf(c), dispatch, tag?.Member)
            {
                Choice = choice,
                Filters = filters,
                Condition = choice.Condition < 0 ? null : classifier.Plan.Nodes[choice.Condition],
                ConditionTag = test,
            };
            for (var i = 0; i < variants.Count; i++)
            {
                var inner = classifier.Resolve(variants[i].Conjunction);
                var anchor = classifier.AnchorOf(Conjunction.Of(classifier.Work, variants[i].Branch));
                if (classifier.AnchorOfOnly(variants[i].Conjunction) is null)
                    inner.Anchor ??= anchor;
                union.Cases.Add(new CaseShape(inner, tag is null ? [] : tag.Values[i], classifier.MayBe(variants[i].Conjunction), anchor) { Branch = variants[i].Branch });
            }

            // Branches that must not hold beside the one that does.
            union.Checks.AddRange(new Residue(classifier.Plan, c).Refusals());
            return union;
        });
}
