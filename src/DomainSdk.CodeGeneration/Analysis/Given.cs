using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>What is known of a conjunction beyond its nodes.</summary>
/// <param name="Decisions">The branches chosen, by keyword.</param>
/// <param name="Narrowed">The branches left, by keyword.</param>
/// <param name="Mask">The kinds in question.</param>
/// <param name="Refused">Nodes that must not hold.</param>
internal sealed record Given(
    IReadOnlyDictionary<PlanKeyword, int> Decisions, IReadOnlyDictionary<PlanKeyword, IReadOnlyList<int>> Narrowed, InstanceTypes Mask, IReadOnlyList<int> Refused)
{
    /// <summary>The decision to leave an alternative to a residual check.</summary>
    public const int Undecided = -1;

    /// <summary>The decision that the condition of an <c>if</c> does not hold and that it has no <c>else</c>.</summary>
    public const int NothingMore = -2;

    /// <summary>Nothing beyond the nodes.</summary>
    public static Given Nothing { get; } = new(new Dictionary<PlanKeyword, int>(), new Dictionary<PlanKeyword, IReadOnlyList<int>>(), InstanceTypes.Any, []);

    /// <summary>The same with branches decided.</summary>
    /// <param name="decisions">The keywords and their branches.</param>
    public Given Decide(params IEnumerable<(PlanKeyword Keyword, int Branch)> decisions)
    {
        var all = Decisions.ToDictionary(d => d.Key, d => d.Value);
        foreach (var (keyword, branch) in decisions)
            all[keyword] = branch;
        return this with { Decisions = all };
    }
}
