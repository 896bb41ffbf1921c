namespace DomainSdk.Schema.Sampling;

/// <summary>A schema that a value has to fulfil, and the scope that it is applied in.</summary>
internal readonly record struct Goal(int Node, DynamicScope? Scope);
