using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Sampling;

/// <summary>What a value has to fulfil if it is an object.</summary>
internal sealed class ObjectDemand
{
    public int MinProperties { get; set; }

    public int MaxProperties { get; set; } = int.MaxValue;

    /// <summary>Names that must be present.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that must be absent, so that a schema which must not hold does not.</summary>
    public HashSet<string> Forbidden { get; } = new(StringComparer.Ordinal);

    /// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c> of each schema that applies.</summary>
    public List<(MemberTable Table, SchemaVisit Visit)> Groups { get; } = [];

    /// <summary>What applies to members that nothing within the same schema evaluates.</summary>
    public List<(UnevaluatedPropertiesKeyword Keyword, SchemaVisit Visit)> Unevaluated { get; } = [];

    /// <summary>The schemas of every member name.</summary>
    public List<Goal> Names { get; } = [];

    /// <summary><c>dependent*</c> and <c>propertyDependencies</c>, until they are decided.</summary>
    public List<Dependency> Dependencies { get; } = [];

    /// <summary>Schemas that the value of a member must not fulfil.</summary>
    public Dictionary<string, List<Goal>> MemberAvoids { get; } = new(StringComparer.Ordinal);

    /// <summary>Strings that members have because something depends on them.</summary>
    public Dictionary<string, string> Fixed { get; } = new(StringComparer.Ordinal);

    /// <summary>Demands that the value of a member does not fulfil a schema.</summary>
    public void AvoidMember(string name, Goal goal)
    {
        if (!MemberAvoids.TryGetValue(name, out var goals)) MemberAvoids.Add(name, goals = []);
        goals.Add(goal);
    }
}
