using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <content>Alternatives written as conditions on one member: <c>if</c> the kind is this, <c>then</c> the details are those.</content>
internal sealed partial class Classifier
{
    private const int MostConditions = 40;

    /// <summary>The conditions that ask for one and the same tag, each with the values it asks for.</summary>
    private sealed record TagConditions(string Tag, IReadOnlyList<string> Values, IReadOnlyList<(IfKeyword Keyword, IReadOnlyList<string> Values)> All);

    /// <summary>Makes a union of an object whose members depend on the value of one of them; false where it is not such an object.</summary>
    private bool TryConditions(Place place, Conjunction c)
    {
        if (c.Kinds != JsonTypes.Object || FindConditions(c) is not { } conditions)
            return false;
        var common = new HashSet<string>(c.All<PropertiesKeyword>().SelectMany(p => p.Members).Select(m => m.Name), StringComparer.Ordinal);
        if (conditions.All.Count(x => GivesTypes(x.Keyword, common)) < 2)
            return false;
        place.Shape = Name(c, () =>
        {
            var union = new UnionShape(c, place.Anchor ?? AnchorOf(c), UnionDispatch.Tag, conditions.Tag);
            foreach (var (tags, given) in Split(c, conditions))
            {
                var inner = Resolve(given);
                inner.Anchor = union.Anchor;
                union.Cases.Add(new CaseShape(inner, tags, JsonTypes.Object, union.Anchor));
            }

            return union;
        });
        return true;
    }

    /// <summary>One conjunction for each set of tags that fulfils the same conditions, in the order of the conditions.</summary>
    private static IEnumerable<(IReadOnlyList<string> Tags, Conjunction Given)> Split(Conjunction c, TagConditions conditions)
    {
        var groups = conditions.Values
            .GroupBy(value => string.Join(",", conditions.All.Select((x, i) => x.Values.Contains(value) ? i : -1).Where(i => i >= 0)), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var fulfilled = conditions.All.Where(x => x.Values.Contains(group.First())).Select(x => x.Keyword).ToList();
            yield return ([.. group], c.Given(fulfilled, conditions.All.Select(x => x.Keyword).Except(fulfilled)));
        }
    }

    private TagConditions? FindConditions(Conjunction c)
    {
        var found = new List<(IfKeyword Keyword, IReadOnlyList<string> Values)>();
        string? tag = null;
        foreach (var keyword in c.Contributors.SelectMany(n => n.Keywords).OfType<IfKeyword>().Where(k => !c.IsDecided(k)))
        {
            if (TagOf(keyword.If) is not { Values.Count: > 0 } asked || (tag is not null && asked.Member != tag))
                continue;
            tag = asked.Member;
            found.Add((keyword, asked.Values));
        }

        if (tag is null || found.Count is < 2 or > MostConditions || !c.All<RequiredKeyword>().Any(r => r.Names.Contains(tag)))
            return null;
        var member = Conjunction.Of(plan, MemberNodes(c, tag));
        return member is { Kinds: JsonTypes.String, Choices.Count: 0, IsDynamic: false } && member.Values() is { Count: > 1 } values
            ? new TagConditions(tag, [.. values.Select(v => v.GetString())], found)
            : null;
    }

    /// <summary>The member and its values, where a condition asks for nothing else.</summary>
    private TagTest? TagOf(int node)
    {
        var condition = Conjunction.Of(plan, node);
        if (condition.Choices.Count > 0 || condition.IsDynamic || condition.IsNever)
            return null;
        var asserting = condition.Contributors.SelectMany(n => n.Keywords).Where(k => k is not AnnotationKeyword and not RefKeyword and not AllOfKeyword).ToList();
        var properties = asserting.OfType<PropertiesKeyword>().ToList();
        if (properties is not [{ Members: [var member] }]
            || !asserting.TrueForAll(k => k is PropertiesKeyword || (k is RequiredKeyword r && r.Names.All(n => n == member.Name)) || (k is TypeKeyword t && (t.Types & JsonTypes.Object) != JsonTypes.None)))
        {
            return null;
        }

        if (member.Node < 0 || _dynamic.Contains(member.Node))
            return null;
        return new TagTest(member.Name, Conjunction.Of(plan, member.Node).ListedStrings(), plan.Nodes[member.Node].AbsoluteLocation, asserting.OfType<RequiredKeyword>().Any(r => r.Names.Length > 0));
    }

    /// <summary>Whether the branch of a condition says of a member what it is, and not just which values it may have.</summary>
    private bool GivesTypes(IfKeyword keyword, HashSet<string> common)
    {
        if (keyword.Then < 0)
            return false;
        var then = Conjunction.Of(plan, keyword.Then);
        return then.All<PropertiesKeyword>().SelectMany(p => p.Members)
            .Any(m => !common.Contains(m.Name) || HasMembers(Conjunction.Of(plan, m.Node)));
    }
}
