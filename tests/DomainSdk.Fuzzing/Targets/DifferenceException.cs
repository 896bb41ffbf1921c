namespace DomainSdk.Fuzzing.Targets;

/// <summary>Two ways to one answer have different ones.</summary>
/// <param name="kind">Which two, and about what, in one word: the same for all inputs that show the same fault.</param>
/// <param name="detail">The answers.</param>
internal sealed class DifferenceException(string kind, string detail) : Exception($"{kind}: {detail}")
{
    /// <summary>Which two, and about what.</summary>
    public string Kind { get; } = kind;
}
