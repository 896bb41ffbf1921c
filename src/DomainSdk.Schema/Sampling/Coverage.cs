using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Sampling;

/// <summary>Counts what was drawn of each choice, so that what was drawn least comes next.</summary>
internal sealed class Coverage(SampleRandom random)
{
    private const int Failure = 3;
    private const int AtRandom = 25;

    private readonly Dictionary<PlanKeyword, int[]> _counts = [];

    /// <summary>One of some branches of a keyword, mostly one that was drawn least.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="size">How many branches it has.</param>
    /// <param name="candidates">The branches that are possible; not empty.</param>
    public int Pick(PlanKeyword keyword, int size, List<int> candidates)
    {
        if (candidates.Count == 1) return candidates[0];
        if (random.Chance(AtRandom)) return random.Pick(candidates);
        var counts = CountsOf(keyword, size);
        var (best, ties) = (candidates[0], 0);
        foreach (var candidate in candidates)
        {
            if (counts[candidate] > counts[best]) continue;
            ties = counts[candidate] < counts[best] ? 1 : ties + 1;
            if (random.Below(ties) == 0) best = candidate;
        }

        return best;
    }

    /// <summary>How often a branch was drawn.</summary>
    public int Count(PlanKeyword keyword, int size, int branch) => CountsOf(keyword, size)[branch];

    /// <summary>Notes that a branch was drawn. A branch that led to nothing is drawn less, but again.</summary>
    public void Add(PlanKeyword keyword, int size, int branch, bool failed) => CountsOf(keyword, size)[branch] += failed ? Failure : 1;

    private int[] CountsOf(PlanKeyword keyword, int size)
    {
        if (!_counts.TryGetValue(keyword, out var counts)) _counts.Add(keyword, counts = new int[size]);
        return counts;
    }
}
