using System.Globalization;
using DomainSdk.Testing;

namespace DomainSdk.Fuzzing.Running;

/// <summary>How long to run what.</summary>
/// <param name="Minutes">Minutes for all targets together.</param>
/// <param name="Seed">Where chance begins.</param>
/// <param name="Jobs">How many targets run at a time.</param>
/// <param name="Targets">Their names.</param>
/// <param name="HasPeers">Whether node and ajv are asked, too.</param>
/// <param name="Extra">Folders of more seeds, or none.</param>
internal sealed record FuzzOptions(double Minutes, int Seed, int Jobs, IReadOnlyList<string> Targets, bool HasPeers, IReadOnlyList<string> Extra)
{
    /// <summary>How many inputs each target runs, whatever the time; 0: as many as there is time for.</summary>
    public long Executions { get; init; }

    /// <summary>The folder that all is written to.</summary>
    public string Output { get; init; } = Path.Combine(TestPaths.Repository, "artifacts", "fuzzing");

    /// <summary>Reads the command line.</summary>
    /// <param name="args">The words of it.</param>
    /// <exception cref="ArgumentException">It says something else than it can.</exception>
    public static FuzzOptions Parse(ReadOnlySpan<string> args)
    {
        var options = new FuzzOptions(10, 1, 1, Fuzzing.Targets.FuzzTargets.Names, true, []);
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i];
            string Value(ReadOnlySpan<string> all) => i + 1 < all.Length ? all[++i] : throw new ArgumentException($"{name} needs a value.", nameof(args));
            options = name switch
            {
                "--minutes" => options with { Minutes = double.Parse(Value(args), CultureInfo.InvariantCulture) },
                "--seed" => options with { Seed = int.Parse(Value(args), CultureInfo.InvariantCulture) },
                "--jobs" => options with { Jobs = int.Parse(Value(args), CultureInfo.InvariantCulture) },
                "--targets" => options with { Targets = Value(args).Split(',') },
                "--seeds" => options with { Extra = Value(args).Split(',') },
                "--executions" => options with { Executions = long.Parse(Value(args), CultureInfo.InvariantCulture) },
                "--output" => options with { Output = Path.GetFullPath(Value(args)) },
                "--no-peers" => options with { HasPeers = false },
                _ => throw new ArgumentException($"There is no option {name}: --minutes N, --seed N, --jobs N, --targets {string.Join(',', Fuzzing.Targets.FuzzTargets.Names)}, --seeds FOLDERS, --executions N, --output FOLDER, --no-peers.", nameof(args)),
            };
        }

        return options;
    }
}
