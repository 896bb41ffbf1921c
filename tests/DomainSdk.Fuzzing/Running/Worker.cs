using System.Diagnostics;
using System.Text.Json;
using DomainSdk.Fuzzing.Loop;
using DomainSdk.Fuzzing.Peers;
using DomainSdk.Fuzzing.Targets;

namespace DomainSdk.Fuzzing.Running;

/// <summary>A process that runs one target, and may end by it.</summary>
internal static class Worker
{
    /// <summary>The file of the input that is being run.</summary>
    public const string Last = "last.bin";

    /// <summary>The file of what the run comes to so far.</summary>
    public const string Stats = "stats.json";

    /// <summary>Runs for a time.</summary>
    /// <param name="name">The target.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="options">Whether to ask peers, and more seeds.</param>
    public static int Run(string name, double seconds, int seed, string folder, FuzzOptions options)
    {
        Coverage.Prepare();
        using var peer = options.HasPeers ? new NodePeer() : null;
        using var last = new LastInput(Path.Combine(folder, Last));
        var (watch, told) = (Stopwatch.StartNew(), 0.0);
        var hangs = new HangWatch();
        var loop = new FuzzLoop(FuzzTargets.Make(name, peer), seed)
        {
            Before = input =>
            {
                last.Set(input);
                hangs.Begin();
            },
            After = hangs.End,
        };
        loop.Found.OnNew = kind =>
        {
            Console.WriteLine($"{name}: {kind}");
            loop.Found.Write(Path.Combine(folder, "found"));
        };
        loop.Run(SeedFiles.Of(name).Concat(SeedFiles.Below(options.Extra)), done =>
        {
            if (watch.Elapsed.TotalSeconds > told + 1)
            {
                told = watch.Elapsed.TotalSeconds;
                Tell(loop, folder);
            }

            return options.Executions > 0 ? done < options.Executions : watch.Elapsed.TotalSeconds < seconds;
        });
        Tell(loop, folder);
        loop.Found.Write(Path.Combine(folder, "found"));
        if (peer is { Uses.Length: > 0 }) Console.WriteLine($"{name}: node: {peer.Uses}");
        return 0;
    }

    private static void Tell(FuzzLoop loop, string folder) => File.WriteAllText(Path.Combine(folder, Stats), JsonSerializer.Serialize(FuzzStats.Of(loop)));
}
