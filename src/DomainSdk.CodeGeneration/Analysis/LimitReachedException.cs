namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>A place asks for more than a bound allows; it is left to the interpreter, and the user is told.</summary>
/// <param name="limit">The name of the bound in <see cref="GenerationLimits"/>.</param>
internal sealed class LimitReachedException(string limit) : Exception
{
    /// <summary>The name of the bound.</summary>
    public string Limit { get; } = limit;
}
