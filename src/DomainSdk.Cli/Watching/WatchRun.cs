using System.Diagnostics;

namespace DomainSdk.Cli.Watching;

/// <summary>Carries out <c>check --watch</c>: checks, and again whenever a file that the check reads has changed, until it is stopped.</summary>
internal static class WatchRun
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs until it is stopped.</summary>
    /// <param name="read">Reads the request, with the settings as they are then.</param>
    /// <param name="changed">Ends when files are no longer as they were; see <see cref="ChangedAsync"/>.</param>
    /// <param name="output">Where reports go.</param>
    /// <param name="errors">Where all else goes.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The exit code of the last check that was made whole.</returns>
    public static async Task<int> ExecuteAsync(Func<CheckRequest> read, Func<WatchedFiles, CancellationToken, Task> changed, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var request = read();
        var last = ExitCode.CannotRun;
        while (!cancellationToken.IsCancellationRequested)
        {
            // What changes while the check runs has changed since.
            var files = WatchedFiles.Of(request);
            var code = await CheckRun.ExecuteAsync(request, output, errors, cancellationToken).ConfigureAwait(false);
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            if (cancellationToken.IsCancellationRequested) break;
            last = code;
            await errors.WriteLineAsync("domainsdk: waiting for changes; Ctrl-C ends").ConfigureAwait(false);
            for (var isRead = false; !isRead && !cancellationToken.IsCancellationRequested;)
            {
                try
                {
                    await changed(files, cancellationToken).ConfigureAwait(false);
                }
                catch (OperationCanceledException)
                {
                    break;
                }

                files = files.Again();
                (isRead, request) = TryRead(read, request, errors);
                if (!isRead) last = ExitCode.CannotRun;
            }
        }

        return last;
    }

    /// <summary>Ends when files are no longer as they were, and stand still.</summary>
    public static async Task ChangedAsync(WatchedFiles before, CancellationToken cancellationToken)
    {
        for (var last = before; ;)
        {
            var clock = Stopwatch.StartNew();
            var now = before.Again();
            if (!now.Equals(before) && now.Equals(last)) return;
            last = now;

            // Looking at many files takes its time, too: no more than a tenth of all.
            await Task.Delay(s_pause + (9 * clock.Elapsed), cancellationToken).ConfigureAwait(false);
        }
    }

    // Settings that are wrong while they are being written are told, and are looked at again with the next change.
    private static (bool IsRead, CheckRequest Request) TryRead(Func<CheckRequest> read, CheckRequest before, TextWriter errors)
    {
        try
        {
            return (true, read());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            errors.WriteLine(MessageText.OneLine("domainsdk: " + e.Message));
            return (false, before);
        }
    }
}
