using System.Security.Cryptography;
using System.Text;
using DomainSdk.Fuzzing.Targets;

namespace DomainSdk.Fuzzing.Loop;

/// <summary>Inputs that a target fails at, the smallest of each kind.</summary>
/// <param name="target">The target.</param>
internal sealed class FoundCases(IFuzzTarget target)
{
    private readonly Dictionary<string, (byte[] Input, string Text, int Count)> _cases = new(StringComparer.Ordinal);

    /// <summary>Kinds, each with the first input made small, what was said of it, and how often the kind was met.</summary>
    public IReadOnlyDictionary<string, (byte[] Input, string Text, int Count)> All => _cases;

    /// <summary>Told of each new kind.</summary>
    public Action<string>? OnNew { get; set; }

    /// <summary>Adds an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="problem">What came of it.</param>
    public void Add(byte[] input, Exception problem)
    {
        var kind = KindOf(problem);
        if (_cases.TryGetValue(kind, out var known))
        {
            _cases[kind] = known with { Count = known.Count + 1 };
            return;
        }

        var small = Minimizer.Shrink(input, candidate => ProblemOf(candidate) is { } other && KindOf(other) == kind);
        _cases[kind] = (small, (ProblemOf(small) ?? problem).ToString(), 1);
        OnNew?.Invoke(kind);
    }

    /// <summary>Writes all, each as a file of its bytes and one of what was said of it.</summary>
    /// <param name="folder">The folder, which is made where there is something to write.</param>
    public void Write(string folder)
    {
        foreach (var (kind, (input, text, count)) in _cases)
        {
            Directory.CreateDirectory(folder);
            var name = Path.Combine(folder, $"{new string([.. kind.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-').Take(60)])}-{Convert.ToHexStringLower(SHA256.HashData(input))[..8]}");
            File.WriteAllBytes(name + ".bin", input);
            File.WriteAllText(name + ".txt", FormattableString.Invariant($"{kind}, {count} times\n\n{text}\n\n{Encoding.UTF8.GetString(input)}\n"));
        }
    }

    /// <summary>What a target says of an input, what pays only for many included.</summary>
    private Exception? ProblemOf(byte[] input)
    {
        try
        {
            target.Run([.. input]);
            target.Keep(input);
            return target.Settle(isLast: true).FirstOrDefault().Problem;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    // Of a crash, what was thrown and the place of ours that threw it.
    private static string KindOf(Exception problem) => problem is DifferenceException difference
        ? "difference " + difference.Kind
        : $"crash {problem.GetType().Name} {problem.StackTrace?.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.StartsWith("at DomainSdk.", StringComparison.Ordinal))?.Split('(')[0]}";
}
