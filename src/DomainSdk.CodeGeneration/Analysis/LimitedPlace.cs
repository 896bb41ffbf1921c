namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>A place left to the interpreter because it asks for more than a bound allows.</summary>
/// <param name="Limit">The name of the bound in <see cref="GenerationLimits"/>.</param>
/// <param name="Place">The place.</param>
internal sealed record LimitedPlace(string Limit, Place Place);
