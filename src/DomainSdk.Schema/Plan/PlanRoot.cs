using DomainSdk.Schema.Compilation;

namespace DomainSdk.Schema.Plan;

/// <summary>The root schema of one source of a plan.</summary>
/// <param name="Source">The source as given to the compiler.</param>
/// <param name="Node">Index of its root node, or -1 where the text is not JSON.</param>
/// <param name="HasErrors">Whether a diagnostic of severity error lies in this source.</param>
internal sealed record PlanRoot(SchemaSource Source, int Node, bool HasErrors);
