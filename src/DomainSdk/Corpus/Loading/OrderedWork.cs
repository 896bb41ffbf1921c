using System.Threading.Channels;

namespace DomainSdk.Loading;

/// <summary>Works on items in parallel and hands out the results in the order of the items.</summary>
internal static class OrderedWork
{
    // How far work may run ahead of the oldest unfinished item, in items per worker.
    private const int Lead = 4;

    /// <summary>Runs to the end of the source, or to the first exception or cancellation.</summary>
    /// <param name="source">The items; asked for the next one only when a worker is free.</param>
    /// <param name="work">What to do with an item; called from several threads.</param>
    /// <param name="accept">Takes the results one at a time, in order.</param>
    /// <param name="degree">How many items are worked on at a time.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static async Task RunAsync<TItem, TResult>(
        Func<CancellationToken, IAsyncEnumerable<TItem>> source, Func<TItem, TResult> work, Action<TResult> accept, int degree, CancellationToken cancellationToken)
    {
        degree = Math.Max(1, degree);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var slots = new SemaphoreSlim(degree);
        var started = Channel.CreateBounded<Task<TResult>>(degree * Lead);
        var producer = Task.Run(() => ProduceAsync(source, work, slots, started.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var task in started.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
                accept(await task.ConfigureAwait(false));
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await producer.ConfigureAwait(false);
            // Work that nobody waits for any more ends before this method does, whatever becomes of it.
            while (started.Reader.TryRead(out var rest)) await ((Task)rest).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ProduceAsync<TItem, TResult>(
        Func<CancellationToken, IAsyncEnumerable<TItem>> source, Func<TItem, TResult> work, SemaphoreSlim slots, ChannelWriter<Task<TResult>> started, CancellationToken stop)
    {
        Exception? failure = null;
        try
        {
            await foreach (var item in source(stop).ConfigureAwait(false))
            {
                await slots.WaitAsync(stop).ConfigureAwait(false);
                var task = Task.Run(() => Work(item), CancellationToken.None);
                await started.WriteAsync(task, stop).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            // Reaches the caller through the channel, after the results of all items before.
            failure = e;
        }

        started.Complete(failure);

        TResult Work(TItem item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
