using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>What all values of a schema have in common, for a first look.</summary>
internal sealed class SchemaFacts
{
    public SchemaFacts(SchemaPlan plan, int node)
    {
        var facts = BranchFacts.Of(plan.Nodes, node);
        Kinds = ValueKindSets.Of(facts.Kinds);
        Tags = facts.Tags;
        Required = facts.Required;
    }

    public ValueKinds Kinds { get; }

    public Dictionary<string, HashSet<string>> Tags { get; }

    public HashSet<string> Required { get; }

    /// <summary>Whether no value fulfils both schemas, as far as kinds and tags tell.</summary>
    public bool IsDisjoint(SchemaFacts other)
    {
        var claims = new Claims();
        claims.Limit(Kinds);
        claims.Add(this);
        return Kinds == ValueKinds.None || claims.Excludes(other);
    }
}
