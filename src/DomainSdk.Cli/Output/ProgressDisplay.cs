using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace DomainSdk.Cli.Output;

/// <summary>
/// Progress and rate on a terminal while long work runs, and only once it has taken long enough that a person would wonder: a bar, or a line now
/// and then where the report is on the terminal too. Never mixed into the report, and nothing where standard error is a file or a pipe.
/// </summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(5);

    /// <summary>Runs <paramref name="work"/>, showing what it reports.</summary>
    public static async Task<T> RunAsync<T>(TextWriter errors, Func<IProgress<CorpusProgress>?, Task<T>> work)
    {
        if (!ReferenceEquals(errors, Console.Error) || Console.IsErrorRedirected) return await work(null).ConfigureAwait(false);
        var latest = new Latest();
        var running = work(latest);
        if (await Task.WhenAny(running, Task.Delay(Patience)).ConfigureAwait(false) == running)
            return await running.ConfigureAwait(false);

        // Where report and progress share a terminal, lines come between the two; a bar would be torn by them.
        if (Console.IsOutputRedirected) await DrawAsync(errors, latest, running).ConfigureAwait(false);
        else await WriteLinesAsync(errors, latest, running).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }

    private static async Task DrawAsync(TextWriter errors, Latest latest, Task running)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(errors) });
        await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask("checking");
            while (!running.IsCompleted)
            {
                if (latest.Value is { } progress)
                {
                    bar.MaxValue = Math.Max(1, progress.TotalBytes);
                    bar.Value = progress.Bytes;
                    bar.Description = latest.ToString();
                }

                await Task.WhenAny(running, Task.Delay(100)).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        await errors.WriteLineAsync(latest.ToString()).ConfigureAwait(false);
    }

    private static async Task WriteLinesAsync(TextWriter errors, Latest latest, Task running)
    {
        do
        {
            await Task.WhenAny(running, Task.Delay(LineInterval)).ConfigureAwait(false);
            if (latest.Value is not null) await errors.WriteLineAsync(latest.ToString()).ConfigureAwait(false);
        }
        while (!running.IsCompleted);
    }

    /// <summary>Keeps only the newest report: drawing is slower than checking.</summary>
    private sealed class Latest : IProgress<CorpusProgress>
    {
        private readonly Stopwatch _clock = Stopwatch.StartNew();

        public CorpusProgress? Value { get; private set; }

        public void Report(CorpusProgress value) => Value = value;

        public override string ToString()
        {
            const double megabyte = 1e6;
            var progress = Value ?? default;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Plural.Of(progress.Documents, "document")}, {progress.Bytes / megabyte:0} of {progress.TotalBytes / megabyte:0} MB, {progress.Bytes / megabyte / _clock.Elapsed.TotalSeconds:0} MB/s");
        }
    }
}
