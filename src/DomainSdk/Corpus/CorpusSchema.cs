using DomainSdk.Schema.Plan;

namespace DomainSdk;

/// <summary>The schema that documents of a corpus are checked by: a node of a plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Node">The index of the schema in the plan.</param>
public sealed record CorpusSchema(SchemaPlan Plan, int Node);
