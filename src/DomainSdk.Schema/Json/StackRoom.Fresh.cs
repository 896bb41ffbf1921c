using System.Runtime.ExceptionServices;

namespace DomainSdk.Schema.Json;

/// <content>Going on elsewhere: on a thread that is made for it, while this one waits.</content>
internal static partial class StackRoom
{
    private const int MostNested = 16;

    // Only what is used of it costs memory. The second is for recursion that cannot go on elsewhere once more.
    private static readonly int[] s_sizes = [64 << 20, 1 << 30];

    [ThreadStatic]
    private static int t_nested;

    /// <summary>Does something on a thread with a large stack. What it throws is thrown here; if it gives up there too, the stack is made larger.</summary>
    /// <typeparam name="T">What it answers.</typeparam>
    /// <param name="operation">What to do; it may be done twice.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="InsufficientExecutionStackException">Values nest so deep that no stack is large enough.</exception>
    public static T OnFreshStack<T>(Func<T> operation)
    {
        var nested = t_nested + 1;
        if (nested <= MostNested)
        {
            foreach (var size in s_sizes)
            {
                var run = new FreshRun<T>(operation, nested);
                var thread = new Thread(run.Go, size) { IsBackground = true, Name = "DomainSdk: deep values" };
                thread.Start();
                thread.Join();
                run.Failure?.Throw();
                if (!run.GaveUp) return run.Answer;
            }
        }

        throw new InsufficientExecutionStackException("Values or schemas nest too deep: no stack is large enough to walk them.");
    }

    /// <summary>The same for something that looks at a document, which stays where it is meanwhile.</summary>
    /// <typeparam name="T">What it answers.</typeparam>
    /// <param name="view">The document.</param>
    /// <param name="operation">What to do; it may be done twice.</param>
    /// <returns>The answer.</returns>
    public static unsafe T OnFreshStack<T>(JsonView view, JsonViewFunction<T> operation)
    {
        fixed (byte* utf8 = view.Utf8)
        fixed (TapeEntry* entries = view.Entries)
        {
            var (text, length, tape, count) = ((nint)utf8, view.Utf8.Length, (nint)entries, view.Entries.Length);
            return OnFreshStack(() => operation(new JsonView(new ReadOnlySpan<byte>((void*)text, length), new ReadOnlySpan<TapeEntry>((void*)tape, count))));
        }
    }

    private sealed class FreshRun<T>(Func<T> operation, int nested)
    {
        public T Answer { get; private set; } = default!;

        public bool GaveUp { get; private set; }

        public ExceptionDispatchInfo? Failure { get; private set; }

        public void Go()
        {
            t_nested = nested;
            try
            {
                Answer = operation();
            }
            catch (Exception e)
            {
                Failure = ExceptionDispatchInfo.Capture(e);
            }

            GaveUp = t_gaveUp;
        }
    }
}
