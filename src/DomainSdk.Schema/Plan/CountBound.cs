using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Plan;

/// <summary>A bound on how long a string is, or how many items an array or members an object has.</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Limit">The bound.</param>
/// <param name="IsLeast">Whether there have to be so many at least, or at most.</param>
internal readonly record struct CountBound(JsonKind Kind, int Limit, bool IsLeast)
{
    /// <summary>Whether a count can violate it.</summary>
    public bool CanFail => IsLeast ? Limit > 0 : Limit < int.MaxValue;

    /// <summary>The counts of a range that fulfil it, or those that violate it.</summary>
    /// <param name="range">The range.</param>
    /// <param name="holds">Whether it is fulfilled.</param>
    public (int Least, int Most) Narrow((int Least, int Most) range, bool holds)
    {
        var limit = holds ? Limit : IsLeast ? Limit - 1 : Limit == int.MaxValue ? Limit : Limit + 1;
        return IsLeast == holds ? (Math.Max(range.Least, limit), range.Most) : (range.Least, Math.Min(range.Most, limit));
    }
}
