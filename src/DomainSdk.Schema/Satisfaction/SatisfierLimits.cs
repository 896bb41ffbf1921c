namespace DomainSdk.Schema.Satisfaction;

/// <summary>The bounds of one question.</summary>
/// <param name="MaxSteps">How many steps are taken: conditions looked at, states of automata, values tried.</param>
/// <param name="MaxDepth">How deep values nest.</param>
internal sealed record SatisfierLimits(int MaxSteps, int MaxDepth);
