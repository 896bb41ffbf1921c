using Spectre.Console;

namespace DomainSdk.Cli.Output;

/// <summary>
/// A progress bar on standard error while long work runs. Shown only on a terminal, and only once the work has taken
/// long enough that a person would wonder; never mixed into the report.
/// </summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Runs <paramref name="work"/>, showing what it reports.</summary>
    public static async Task<T> RunAsync<T>(TextWriter errors, Func<IProgress<CorpusProgress>?, Task<T>> work)
    {
        var terminal = ReferenceEquals(errors, Console.Error) && !Console.IsErrorRedirected;
        if (!terminal) return await work(null).ConfigureAwait(false);

        var latest = new Latest();
        var running = work(latest);
        if (await Task.WhenAny(running, Task.Delay(Patience)).ConfigureAwait(false) == running)
            return await running.ConfigureAwait(false);

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
                    bar.Description = $"{progress.Documents} documents";
                }

                await Task.WhenAny(running, Task.Delay(100)).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }

    /// <summary>Keeps only the newest report: drawing is slower than checking.</summary>
    private sealed class Latest : IProgress<CorpusProgress>
    {
        public CorpusProgress? Value { get; private set; }

        public void Report(CorpusProgress value) => Value = value;
    }
}
