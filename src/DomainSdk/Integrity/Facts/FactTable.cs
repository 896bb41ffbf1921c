using System.Collections;

namespace DomainSdk.Integrity;

/// <summary>Facts of one kind: those held in memory and, where that became too much, runs in files.</summary>
/// <typeparam name="T">The facts.</typeparam>
/// <param name="kind">What they are.</param>
internal sealed class FactTable<T>(FactKind<T> kind) : IReadOnlyCollection<T>
{
    private readonly List<FactRun> _runs = [];
    private List<T> _held = [];

    /// <summary>How many facts there are.</summary>
    public int Count => (int)Math.Min(int.MaxValue, LongCount);

    /// <summary>How many facts there are.</summary>
    public long LongCount => _held.Count + _runs.Sum(r => r.Count);

    /// <summary>Those that are held in memory, in the order in which they were added.</summary>
    public IReadOnlyList<T> Held => _held;

    /// <summary>Adds a fact.</summary>
    public void Add(T fact) => _held.Add(fact);

    /// <summary>Adds facts.</summary>
    public void AddRange(IEnumerable<T> facts) => _held.AddRange(facts);

    /// <summary>Adds facts that stand in a file in their order.</summary>
    public void AddRun(FactRun run)
    {
        if (run.Count > 0 || run.Length > 0) _runs.Add(run);
    }

    /// <summary>About how many bytes facts take in memory.</summary>
    public static long Weigh(FactTable<T> facts, FactKind<T> kind)
    {
        var weight = 0L;
        foreach (var fact in facts._held) weight += kind.Weigh(fact);
        return weight;
    }

    /// <summary>Writes what is held to a run.</summary>
    public void Spill(SpillFile file)
    {
        if (_held.Count == 0) return;
        _held.Sort(kind.Compare);
        _runs.Add(SortedRuns.Write(_held, kind, file));
        _held = [];
    }

    /// <summary>All facts in the order of their kind, read anew each time.</summary>
    public IEnumerable<T> Sorted()
    {
        if (_runs.Count > SortedRuns.Most) Gather();
        var held = new List<T>(_held);
        held.Sort(kind.Compare);
        return SortedRuns.Merge([.. _runs.Select(run => SortedRuns.Read(run, kind)), .. held.Count > 0 || _runs.Count == 0 ? new IEnumerable<T>[] { held } : []], kind.Compare);
    }

    /// <summary>The facts, in the order in which they were added as long as all are held.</summary>
    public IEnumerator<T> GetEnumerator() => _runs.Count == 0 ? _held.GetEnumerator() : Sorted().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Each open run takes a block of memory: many are made few first.
    private void Gather()
    {
        var file = new SpillFile();
        while (_runs.Count > SortedRuns.Most)
        {
            var first = _runs.Take(SortedRuns.Most).Select(run => SortedRuns.Read(run, kind)).ToList();
            var run = SortedRuns.Write(SortedRuns.Merge(first, kind.Compare), kind, file);
            _runs.RemoveRange(0, SortedRuns.Most);
            _runs.Add(run);
        }
    }
}
