using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>A member that tells the variants of an object apart.</summary>
/// <param name="Member">The member.</param>
/// <param name="Values">Its values, for each variant.</param>
internal sealed record Tag(string Member, IReadOnlyList<IReadOnlyList<string>> Values);

/// <summary>Finds members whose strings tell what an object is.</summary>
/// <param name="classifier">Knows the plan.</param>
internal sealed class Tags(Classifier classifier)
{
    private const int MostDepth = 8;

    /// <summary>A member that every variant fixes to strings that no other variant has, or null.</summary>
    /// <param name="c">What holds of all variants.</param>
    /// <param name="variants">The variants.</param>
    /// <param name="isRequired">Whether the member must be there.</param>
    public Tag? Find(Conjunction c, List<Variant> variants, bool isRequired)
    {
        var candidates = MemberSchemas.Names(variants[0].Conjunction.Choices.Count == 0 ? variants[0].Conjunction : c);
        if (c.Annotation("discriminator").TryGetMember("propertyName", out var hint) && Json.TextOf(hint) is { } preferred)
            candidates.Insert(0, preferred);
        foreach (var candidate in candidates)
        {
            var tags = new List<IReadOnlyList<string>>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var variant in variants)
            {
                if (Values(variant.Conjunction, candidate, isRequired) is not { Count: > 0 } values || !values.All(seen.Add))
                    break;
                tags.Add(values);
            }

            if (tags.Count == variants.Count)
                return new Tag(candidate, tags);
        }

        return null;
    }

    /// <summary>The strings that a member of an object can be, or null where it can be something else.</summary>
    /// <param name="c">The object.</param>
    /// <param name="name">The member.</param>
    /// <param name="isRequired">Whether it must be there.</param>
    public List<string>? Values(Conjunction c, string name, bool isRequired) => Values(c, name, isRequired, 0);

    /// <summary>The member and its values, where a condition asks for nothing else.</summary>
    /// <param name="node">Index of the condition's node.</param>
    public TagTest? TestOf(int node)
    {
        var condition = Conjunction.Of(classifier.Work, node);
        if (condition.Choices.Count > 0 || condition.IsDynamic || condition.IsNever)
            return null;
        var asserting = condition.Contributors.SelectMany(n => n.Keywords).Where(k => k is not AnnotationKeyword and not RefKeyword and not AllOfKeyword).ToList();
        var properties = asserting.OfType<PropertiesKeyword>().ToList();
        if (properties is not [{ Members: [var member] }]
            || !asserting.TrueForAll(k => k is PropertiesKeyword || (k is RequiredKeyword r && r.Names.All(n => n == member.Name)) || (k is TypeKeyword t && (t.Types & InstanceTypes.Object) != InstanceTypes.None)))
        {
            return null;
        }

        if (member.Node < 0 || classifier.IsDynamic(member.Node))
            return null;
        var plan = classifier.Plan;
        return new TagTest(member.Name, Conjunction.Of(classifier.Work, member.Node).ListedStrings(), plan.Nodes[member.Node].AbsoluteLocation, asserting.OfType<RequiredKeyword>().Any(r => r.Names.Length > 0));
    }

    private List<string>? Values(Conjunction c, string name, bool isRequired, int depth)
    {
        if (c.Kinds != InstanceTypes.Object || depth > MostDepth)
            return null;
        if (c.Choices.Count > 0)
        {
            var all = new List<string>();
            foreach (var branch in c.Choices[0].Branches)
            {
                var inner = c.Choose(c.Choices[0], branch);
                if (inner.Kinds == InstanceTypes.None)
                    continue;
                if (Values(inner, name, isRequired, depth + 1) is not { } some)
                    return null;
                all.AddRange(some);
            }

            return [.. all.Distinct(StringComparer.Ordinal)];
        }

        if (isRequired && !MemberSchemas.IsRequired(c, name))
            return null;
        var member = Conjunction.Of(classifier.Work, MemberSchemas.Of(c, name));
        if (member.Kinds != InstanceTypes.String || member.Choices.Count > 0 || member.IsDynamic)
            return null;
        return member.Values()?.Select(v => v.GetString()).ToList();
    }
}
