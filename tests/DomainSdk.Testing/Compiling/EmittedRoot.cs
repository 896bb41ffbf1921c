using DomainSdk.Schema.Plan;

namespace DomainSdk.Testing.Compiling;

/// <summary>A schema to emit code for.</summary>
/// <param name="Plan">The plan that it is part of.</param>
/// <param name="Node">Its node.</param>
internal sealed record EmittedRoot(SchemaPlan Plan, int Node);
