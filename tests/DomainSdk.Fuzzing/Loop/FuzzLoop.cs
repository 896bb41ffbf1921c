using DomainSdk.Fuzzing.Targets;

namespace DomainSdk.Fuzzing.Loop;

/// <summary>
/// Runs a target on its seeds and then on changed ones, and goes on from those of which something new came: an edge, where the assemblies are
/// instrumented, or an answer. The same seed, target and number of executions do the same, but for what is instrumented anew.
/// </summary>
/// <param name="target">The target.</param>
/// <param name="seed">Where chance begins.</param>
internal sealed class FuzzLoop(IFuzzTarget target, int seed)
{
    private const int MostAnswers = 2000;

    private readonly Random _random = new(seed);
    private readonly Coverage _coverage = new();
    private readonly HashSet<string> _answers = new(StringComparer.Ordinal);
    private readonly List<byte[]> _pool = [];

    /// <summary>What was found, one of each kind.</summary>
    public FoundCases Found { get; } = new(target);

    /// <summary>How many inputs were run.</summary>
    public long Executions { get; private set; }

    /// <summary>How many inputs something new came of.</summary>
    public int Kept => _pool.Count;

    /// <summary>How many edges were taken; 0 where nothing is instrumented.</summary>
    public int Edges => _coverage.Edges;

    /// <summary>Told of each input before it is run.</summary>
    public Action<byte[]>? Before { get; init; }

    /// <summary>Told when it has been run.</summary>
    public Action? After { get; init; }

    /// <summary>Runs.</summary>
    /// <param name="seeds">What to begin with.</param>
    /// <param name="goesOn">Whether to run another one, asked before each.</param>
    public void Run(IEnumerable<byte[]> seeds, Func<long, bool> goesOn)
    {
        foreach (var input in seeds.Where(s => s.Length <= target.Longest)) Execute(input, keepsAlways: true);
        if (_pool.Count == 0) Execute([], keepsAlways: true);
        while (goesOn(Executions))
        {
            // Half of the time one of the latest, which are the least worn.
            var parent = _random.Next(2) == 0 ? _pool[_random.Next(_pool.Count)] : _pool[_pool.Count - 1 - _random.Next(Math.Min(_pool.Count, 20))];
            var input = target.Mutator.Mutate(parent, _pool, _random);
            if (input.Length > target.Longest) continue;
            Execute(input, keepsAlways: false);
            foreach (var (culprit, problem) in target.Settle(isLast: false)) Found.Add(culprit, problem);
        }

        foreach (var (culprit, problem) in target.Settle(isLast: true)) Found.Add(culprit, problem);
    }

    private void Execute(byte[] input, bool keepsAlways)
    {
        Executions++;
        Before?.Invoke(input);
        Coverage.Begin();
        try
        {
            var answer = target.Run([.. input]);
            After?.Invoke();
            var isNew = _coverage.End();
            if (_answers.Count < MostAnswers && _answers.Add(answer)) isNew = true;
            if (!isNew && !keepsAlways) return;
            _pool.Add(input);
            target.Keep(input);
        }
        catch (Exception problem)
        {
            After?.Invoke();
            _coverage.End();
            Found.Add(input, problem);
        }
    }
}
