using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>
/// The plan, and how much is looked at in it. Every conjunction counts the nodes that it is made of: the work of all else grows with that. Where
/// a place, or all of them together, take more than their share, looking on ends with <see cref="LimitReachedException"/>.
/// </summary>
internal sealed class Workload
{
    private const int StepsBetweenLooks = 256;

    private readonly GenerationLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly InstanceTypes?[] _kinds;
    private readonly long _mostInAll;
    private long _steps;
    private long _nextLook = StepsBetweenLooks;
    private long _end = long.MaxValue;

    /// <summary>Begins to count.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="limits">The bounds.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Workload(SchemaPlan plan, GenerationLimits limits, CancellationToken cancellation)
    {
        Plan = plan;
        _limits = limits;
        _cancellation = cancellation;
        _kinds = new InstanceTypes?[plan.Nodes.Count];
        _mostInAll = limits.WorkPerPlace + ((long)limits.WorkPerSchema * plan.Nodes.Count);
    }

    /// <summary>The plan.</summary>
    public SchemaPlan Plan { get; }

    /// <summary>Finds members by name.</summary>
    public NameIndex Names { get; } = new();

    /// <summary>The steps taken so far.</summary>
    public long Steps => _steps;

    /// <summary>Whether all places together have taken their share.</summary>
    public bool IsSpent => _steps >= _mostInAll;

    /// <summary>Looks at one place, which gets its share and no more.</summary>
    public void Begin() => _end = Math.Min(_steps + _limits.WorkPerPlace, _mostInAll);

    /// <summary>Looks on without a bound: what follows grows with what was found, and no more than that.</summary>
    public void End() => _end = long.MaxValue;

    /// <summary>Counts.</summary>
    /// <param name="steps">The steps taken.</param>
    /// <exception cref="LimitReachedException">The place has taken its share.</exception>
    /// <exception cref="OperationCanceledException">The work is not asked for any more.</exception>
    public void Take(int steps)
    {
        _steps += steps;
        if (_steps >= _nextLook)
        {
            _nextLook = _steps + StepsBetweenLooks;
            _cancellation.ThrowIfCancellationRequested();
        }

        if (_steps > _end)
            throw new LimitReachedException(_end == _mostInAll ? nameof(GenerationLimits.WorkPerSchema) : nameof(GenerationLimits.WorkPerPlace));
    }

    /// <summary>The kinds of value that the keywords of one node leave, without what it refers to.</summary>
    /// <param name="node">The node.</param>
    public InstanceTypes KindsOf(PlanNode node)
    {
        if (_kinds[node.Index] is { } known)
            return known;
        var kinds = InstanceTypes.Any;
        foreach (var keyword in node.Keywords)
        {
            // Of the types alone it is told whether an integer is one: a value such as 1.0 is either.
            kinds &= keyword is TypeKeyword type ? type.Types : keyword.Allows.Whole();
        }

        _kinds[node.Index] = kinds;
        return kinds;
    }
}
