using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <content>Alternatives: by kind, by tag, or by trying.</content>
internal sealed partial class Classifier
{
    private sealed record Variant(int Branch, Conjunction Conjunction);

    /// <summary>Kinds told apart by the first byte: one case for each.</summary>
    private void UnionOfKinds(Place place, Conjunction c, IReadOnlyList<JsonTypes> kinds)
    {
        place.Shape = Name(c, () =>
        {
            var union = new UnionShape(c, place.Anchor ?? AnchorOf(c), UnionDispatch.Kind);
            foreach (var kind in kinds)
            {
                var inner = c.OfKinds(kind);
                union.Cases.Add(new CaseShape(Resolve(inner), [], kind, CaseAnchor(inner) ?? union.Anchor));
            }

            return union;
        });
    }

    /// <summary>The schema of the values of one kind, where one branch alone has them.</summary>
    private PlanNode? CaseAnchor(Conjunction c)
    {
        PlanNode? anchor = null;
        while (c.Choices.Count > 0)
        {
            var current = c;
            var branches = c.Choices[0].Branches.Where(b => current.Choose(current.Choices[0], b).Kinds != JsonTypes.None).ToList();
            if (branches.Count != 1)
                return anchor;
            anchor = AnchorOf(Conjunction.Of(plan, branches[0]));
            c = c.Choose(c.Choices[0], branches[0]);
        }

        return anchor ?? AnchorOfOnly(c);
    }

    /// <summary>Makes a type of an alternative between values of one kind; false where the alternative only constrains them.</summary>
    private bool TryUnion(Place place, Conjunction c, Choice choice)
    {
        var variants = choice.Branches.Select(b => new Variant(b, c.Choose(choice, b))).Where(v => v.Conjunction.Kinds != JsonTypes.None).ToList();
        if (variants.Count < 2 || (choice.Condition >= 0 && _dynamic.Contains(choice.Condition)))
            return false;
        return MayBe(c) switch
        {
            JsonTypes.String when choice.Condition < 0 => TryEnum(place, c, choice, variants) || TryOpenEnum(place, c, choice, variants),
            JsonTypes.Object => TryObjects(place, c, choice, variants),
            JsonTypes.Array => TryArrays(place, c, choice, variants),
            var kinds when IsOpen(kinds) && variants.TrueForAll(v => IsTyped(v.Conjunction)) => TryObjects(place, c, choice, variants),
            _ => false,
        };
    }

    private bool IsTyped(Conjunction c) => !IsOpen(MayBe(c)) || (HasMembers(c) && c.Choices.Count == 0);

    private bool TryEnum(Place place, Conjunction c, Choice choice, List<Variant> variants)
    {
        var values = new List<(string Value, DocumentationModel? Documentation, int Count)>();
        foreach (var variant in variants)
        {
            if (!variant.Conjunction.OnlyLists || variant.Conjunction.Values() is not { } listed)
                return false;
            foreach (var value in listed)
            {
                var text = value.GetString();
                var known = values.FindIndex(v => v.Value == text);
                if (known >= 0)
                    values[known] = values[known] with { Count = values[known].Count + 1 };
                else
                    values.Add((text, listed.Count == 1 ? Documentation.Of(plan.Nodes[variant.Branch]) : null, 1));
            }
        }

        if (choice.ExactlyOne)
            values.RemoveAll(v => v.Count != 1);
        if (values.Count == 0)
            return false;
        place.Shape = NameEnum(c, values.Select(v => (v.Value, v.Documentation)), place.Anchor ?? AnchorOf(c));
        return true;
    }

    private bool TryObjects(Place place, Conjunction c, Choice choice, List<Variant> variants)
    {
        var common = c.Choose(choice, -1);
        var declared = new HashSet<string>(common.All<PropertiesKeyword>().SelectMany(p => p.Members).Select(m => m.Name), StringComparer.Ordinal);
        if (variants.TrueForAll(v => IsConstraint(v, declared)))
            return false;
        var (tag, tags) = choice.Condition >= 0 ? (null, null) : FindTag(c, variants, isRequired: true);
        var isSure = tag is not null;
        if (!isSure && choice.Condition < 0 && MayBe(c) == JsonTypes.Object)
            (tag, tags) = FindTag(c, variants, isRequired: false);
        if (tag is null && choice.Condition < 0)
            UnionOfBranches(place, c, choice, variants, filters: FindFilters(variants, choice.ExactlyOne));
        else
            UnionOfBranches(place, c, choice, variants, tag, tags, isSure);
        return true;
    }

    /// <summary>Arrays whose branches speak of different items.</summary>
    private bool TryArrays(Place place, Conjunction c, Choice choice, List<Variant> variants)
    {
        if (!variants.TrueForAll(v => v.Conjunction.Choices.Count == 0 && DescribesItems(v.Conjunction)) || DescribesItems(c.Choose(choice, -1)))
            return false;
        UnionOfBranches(place, c, choice, variants);
        return true;
    }

    private static bool DescribesItems(Conjunction c) => c.All<ItemsKeyword>().Any() || c.All<PrefixItemsKeyword>().Any();

    private void UnionOfBranches(Place place, Conjunction c, Choice choice, List<Variant> variants, string? tag = null, List<IReadOnlyList<string>>? tags = null, bool isSure = false, CaseFilters? filters = null) =>
        place.Shape = Name(c, () =>
        {
            var dispatch = isSure ? UnionDispatch.Tag
                : choice.Condition >= 0 ? UnionDispatch.Condition
                : choice.ExactlyOne ? UnionDispatch.ExactlyOne : UnionDispatch.First;
            var union = new UnionShape(c, place.Anchor ?? AnchorOf(c), dispatch, tag)
            {
                Choice = choice,
                Filters = filters,
                Condition = choice.Condition < 0 ? null : plan.Nodes[choice.Condition],
                ConditionTag = choice.Condition >= 0 && c.Kinds == JsonTypes.Object ? TagOf(choice.Condition) : null,
            };
            for (var i = 0; i < variants.Count; i++)
            {
                var inner = Resolve(variants[i].Conjunction);
                var anchor = AnchorOf(Conjunction.Of(plan, variants[i].Branch));
                if (AnchorOfOnly(variants[i].Conjunction) is null)
                    inner.Anchor ??= anchor;
                union.Cases.Add(new CaseShape(inner, tags is null ? [] : tags[i], MayBe(variants[i].Conjunction), anchor));
            }

            return union;
        });

    /// <summary>Whether a branch says nothing of members but which of the common ones must be there, or with which values.</summary>
    private bool IsConstraint(Variant variant, HashSet<string> common)
    {
        var branch = Conjunction.Of(plan, variant.Branch);
        return branch is { Choices.Count: 0, IsDynamic: false }
            && branch.All<PropertiesKeyword>().SelectMany(p => p.Members).All(m => common.Contains(m.Name))
            && !(common.Count == 0 && branch.All<AdditionalPropertiesKeyword>().Any());
    }

    /// <summary>A member that every variant fixes to strings that no other variant has.</summary>
    private (string? Name, List<IReadOnlyList<string>>? Tags) FindTag(Conjunction c, List<Variant> variants, bool isRequired)
    {
        var candidates = MemberNames(variants[0].Conjunction.Choices.Count == 0 ? variants[0].Conjunction : c);
        if (c.Annotation("discriminator").TryGetMember("propertyName", out var hint) && Json.TextOf(hint) is { } preferred)
            candidates.Insert(0, preferred);
        foreach (var candidate in candidates)
        {
            var tags = new List<IReadOnlyList<string>>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var variant in variants)
            {
                if (TagValues(variant.Conjunction, candidate, isRequired) is not { Count: > 0 } values || !values.All(seen.Add))
                    break;
                tags.Add(values);
            }

            if (tags.Count == variants.Count)
                return (candidate, tags);
        }

        return (null, null);
    }

    private List<string>? TagValues(Conjunction c, string name, bool isRequired, int depth = 0)
    {
        if (c.Kinds != JsonTypes.Object || depth > 8)
            return null;
        if (c.Choices.Count > 0)
        {
            var all = new List<string>();
            foreach (var branch in c.Choices[0].Branches)
            {
                var inner = c.Choose(c.Choices[0], branch);
                if (inner.Kinds == JsonTypes.None)
                    continue;
                if (TagValues(inner, name, isRequired, depth + 1) is not { } some)
                    return null;
                all.AddRange(some);
            }

            return [.. all.Distinct(StringComparer.Ordinal)];
        }

        if (isRequired && !c.All<RequiredKeyword>().Any(r => r.Names.Contains(name)))
            return null;
        var member = Conjunction.Of(plan, MemberNodes(c, name));
        if (member.Kinds != JsonTypes.String || member.Choices.Count > 0 || member.IsDynamic)
            return null;
        return member.Values()?.Select(v => v.GetString()).ToList();
    }

    /// <summary>The one node that brings a conjunction about all by itself, or null.</summary>
    private PlanNode? AnchorOfOnly(Conjunction c)
    {
        var anchor = AnchorOf(c);
        var reached = Conjunction.Of(plan, anchor.Index).Nodes;
        return c.Contributors.All(reached.Contains) ? anchor : null;
    }
}
