using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Plan;

/// <summary>A pattern of member names and the schema of the values.</summary>
/// <param name="Pattern">The ECMA-262 pattern.</param>
/// <param name="Regex">The compiled pattern.</param>
/// <param name="Node">Index of the schema of the value.</param>
internal readonly record struct PlanPattern(string Pattern, EcmaRegex Regex, int Node);
