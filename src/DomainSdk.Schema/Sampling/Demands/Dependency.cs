using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>What the presence of one member brings with it.</summary>
/// <param name="Keyword">The keyword that says so.</param>
/// <param name="Index">The number of the dependency in the keyword.</param>
/// <param name="Trigger">The member.</param>
/// <param name="Names">Members that must be present too.</param>
/// <param name="Node">The schema that the object must fulfil, or -1.</param>
/// <param name="Values">The schemas that the object must fulfil where the member has certain strings.</param>
/// <param name="Visit">Where the keyword stands.</param>
internal sealed record Dependency(PlanKeyword Keyword, int Index, string Trigger, string[] Names, int Node, PlanMember[] Values, SchemaVisit Visit)
{
    /// <summary>All dependencies of a keyword.</summary>
    public static IEnumerable<Dependency> Of(PlanKeyword keyword, SchemaVisit visit) => keyword switch
    {
        DependentRequiredKeyword required => required.Dependencies.Select((d, i) => new Dependency(keyword, i, d.Key, d.Value, -1, [], visit)),
        DependentSchemasKeyword schemas => schemas.Members.Select((m, i) => new Dependency(keyword, i, m.Name, [], m.Node, [], visit)),
        PropertyDependenciesKeyword properties => properties.Dependencies.Select((d, i) => new Dependency(keyword, i, d.Key, [], -1, d.Value, visit)),
        _ => [],
    };
}
