using DomainSdk.Fuzzing.Loop;
using DomainSdk.Fuzzing.Mutation;
using DomainSdk.Fuzzing.Targets;

namespace DomainSdk.Fuzzing.Tests;

/// <summary>The loop finds what is there to find, and the same each time.</summary>
public class LoopTests
{
    private const int Enough = 60_000;

    [Fact]
    public void A_fault_behind_several_answers_is_found_and_made_small()
    {
        var found = Assert.Single(Run(1).Found.All);
        Assert.Equal("difference faulty", found.Key);
        Assert.Equal("{[x"u8.ToArray(), found.Value.Input);
    }

    [Fact]
    public void The_same_seed_does_the_same()
    {
        var (one, same, other) = (Run(1), Run(1), Run(2));
        Assert.Equal(Summary(one), Summary(same));
        Assert.NotEqual(Summary(one), Summary(other));
    }

    [Fact]
    public void A_crash_is_found() => Assert.StartsWith("crash InvalidOperationException at DomainSdk.Fuzzing.Tests", Assert.Single(Run(1, crashes: true).Found.All).Key, StringComparison.Ordinal);

    private static (long, int, string) Summary(FuzzLoop loop) => (loop.Executions, loop.Kept, string.Join(' ', loop.Found.All.Select(f => f.Key + f.Value.Count)));

    private static FuzzLoop Run(int seed, bool crashes = false)
    {
        var loop = new FuzzLoop(new Faulty(crashes), seed);
        loop.Run(["abc"u8.ToArray()], done => done < Enough);
        return loop;
    }

    private sealed class Faulty(bool crashes) : IFuzzTarget
    {
        public string Name => "faulty";

        public int Longest => 64;

        public IMutator Mutator { get; } = new ByteMutator(Words.Json);

        public string Run(byte[] input)
        {
            var at = input.AsSpan().IndexOf("{"u8);
            if (at < 0) return "none";
            if (!input.AsSpan(at).StartsWith("{["u8)) return "one";
            if (!input.AsSpan(at).StartsWith("{[x"u8)) return "two";
            throw crashes ? new InvalidOperationException("It crashes.") : new DifferenceException("faulty", "yes");
        }
    }
}
