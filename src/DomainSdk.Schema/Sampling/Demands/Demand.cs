using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>All that one value has to fulfil, gathered from every schema that applies to it, with one branch taken of each alternative.</summary>
internal sealed class Demand(List<Goal> goals, List<Goal>? avoids)
{
    /// <summary>The schemas that the value has to fulfil as a whole.</summary>
    public List<Goal> Goals { get; } = goals;

    /// <summary>The schemas that the value must not fulfil.</summary>
    public List<Goal> Avoids { get; } = avoids is null ? [] : [.. avoids];

    /// <summary>The kinds it can be of.</summary>
    public InstanceTypes Kinds { get; set; } = InstanceTypes.Any;

    /// <summary><c>enum</c> and <c>const</c>: the value is in all of these.</summary>
    public List<PlanKeyword> Values { get; } = [];

    /// <summary>Values that the schema names without demanding them: <c>default</c>, <c>examples</c>, those of an open enum.</summary>
    public List<JsonNode> Suggestions { get; } = [];

    public NumberDemand? Number { get; set; }

    public StringDemand? String { get; set; }

    public ArrayDemand? Array { get; set; }

    public ObjectDemand? Object { get; set; }

    /// <summary>Alternatives and conditions that are not yet decided.</summary>
    public List<(PlanKeyword Keyword, SchemaVisit Visit)> Pending { get; } = [];

    /// <summary>Which branches were taken.</summary>
    public List<(PlanKeyword Keyword, int Branch)> Choices { get; } = [];

    /// <summary>Members that have one of these strings where present.</summary>
    public Dictionary<string, HashSet<string>> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>Members that are known to be present, for the comparison of tags.</summary>
    public HashSet<string> Present { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the shallowest branches are to be taken.</summary>
    public bool IsShallow { get; init; }

    /// <summary>Whether all conditions are to fail that can; null until the first one is decided.</summary>
    public bool? HoldsNoCondition { get; set; }

    /// <summary>Whether construction does not ensure validity, so that the value is checked when it is made.</summary>
    public bool IsUncertain { get; set; }

    /// <summary>Takes in what all values of a schema have in common.</summary>
    public void Merge(BranchFacts facts)
    {
        Kinds &= facts.Kinds;
        Present.UnionWith(facts.Required);
        foreach (var tag in facts.Tags)
        {
            if (Tags.TryGetValue(tag.Key, out var known)) Tags[tag.Key] = new HashSet<string>(known.Where(tag.Value.Contains), StringComparer.Ordinal);
            else Tags.Add(tag.Key, tag.Value);
        }
    }

    /// <summary>Whether a schema cannot hold beside what is known, as far as that is easily told.</summary>
    public bool Excludes(BranchFacts facts)
    {
        if ((Kinds & facts.Kinds) == InstanceTypes.None) return true;
        if ((Kinds & facts.Kinds) != InstanceTypes.Object) return false;
        return Disagrees(facts, unlessAbsent: true) || (Object is not null && facts.Required.Overlaps(Object.Forbidden));
    }

    /// <summary>Whether a schema wants another string of a member than is known of it.</summary>
    /// <param name="facts">What is known of the schema.</param>
    /// <param name="unlessAbsent">Whether only members count that have to be present.</param>
    public bool Disagrees(BranchFacts facts, bool unlessAbsent)
    {
        foreach (var tag in facts.Tags)
        {
            if (!Tags.TryGetValue(tag.Key, out var known) || known.Overlaps(tag.Value)) continue;
            if (!unlessAbsent || Present.Contains(tag.Key) || facts.Required.Contains(tag.Key) || Object?.Required.Contains(tag.Key) == true) return true;
        }

        return false;
    }
}
