using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>An object with alternatives written as conditions on one member: <c>if</c> the kind is this, <c>then</c> the details are those.</summary>
internal sealed class TaggedConditions(Classifier classifier, Tags tags) : IShapeRecognizer
{
    private const int MostConditions = 40;

    /// <summary>The conditions that ask for one and the same tag, each with the values it asks for.</summary>
    private sealed record TagConditions(string Tag, IReadOnlyList<string> Values, IReadOnlyList<(IfKeyword Keyword, IReadOnlyList<string> Values)> All);

    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Kinds != InstanceTypes.Object || FindConditions(c) is not { } conditions)
            return false;
        var common = new HashSet<string>(c.All<PropertiesKeyword>().SelectMany(p => p.Members).Select(m => m.Name), StringComparer.Ordinal);
        var telling = conditions.All.Sum(x => (GivesTypes(x.Keyword.Then, common) ? 1 : 0) + (GivesTypes(x.Keyword.Else, common) ? 1 : 0));
        if (telling < 2)
            return false;
        place.Shape = classifier.Name(c, () =>
        {
            var union = new UnionShape(c, place.Anchor ?? classifier.AnchorOf(c), UnionDispatch.Tag, conditions.Tag) { TagPlace = classifier.Resolve(MemberSchemas.Of(c, conditions.Tag)) };
            foreach (var (values, given) in Split(c, conditions))
            {
                var inner = classifier.Resolve(given);
                inner.Anchor = union.Anchor;
                union.Cases.Add(new CaseShape(inner, values, InstanceTypes.Object, union.Anchor));
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
            yield return ([.. group], c.Where(fulfilled, conditions.All.Select(x => x.Keyword).Except(fulfilled)));
        }
    }

    private TagConditions? FindConditions(Conjunction c)
    {
        var found = new List<(IfKeyword Keyword, IReadOnlyList<string> Values)>();
        string? tag = null;
        foreach (var keyword in c.Contributors.SelectMany(n => n.Keywords).OfType<IfKeyword>().Where(k => !c.IsDecided(k)))
        {
            if (tags.TestOf(keyword.If) is not { Values.Count: > 0 } asked || (tag is not null && asked.Member != tag))
                continue;
            tag = asked.Member;
            found.Add((keyword, asked.Values));
        }

        if (tag is null || found.Count is < 1 or > MostConditions || !MemberSchemas.IsRequired(c, tag))
            return null;
        var member = Conjunction.Of(classifier.Work, MemberSchemas.Of(c, tag));
        return member is { Kinds: InstanceTypes.String, Choices.Count: 0, IsDynamic: false } && member.Values() is { Count: > 1 } values
            ? new TagConditions(tag, [.. values.Select(v => v.GetString())], found)
            : null;
    }

    /// <summary>Whether the branch of a condition says of a member what it is, and not just which values it may have.</summary>
    private bool GivesTypes(int branch, HashSet<string> common) => branch >= 0
        && Conjunction.Of(classifier.Work, branch).All<PropertiesKeyword>().SelectMany(p => p.Members)
            .Any(m => !common.Contains(m.Name) || MemberSchemas.HasMembers(Conjunction.Of(classifier.Work, m.Node)));
}
