using System.Runtime.ExceptionServices;

namespace DomainSdk.CodeGeneration.Tests.Depth;

/// <summary>The same on threads with small and large stacks.</summary>
internal static class StackSizes
{
    /// <summary>The sizes in KiB: the last is what Linux gives a process.</summary>
    public static IReadOnlyList<int> All { get; } = [256, 512, 1024, 8192];

    /// <summary>Runs something on a thread with a stack of a size.</summary>
    /// <param name="kibibytes">The size.</param>
    /// <param name="run">What to run.</param>
    public static T Run<T>(int kibibytes, Func<T> run)
    {
        var answer = default(T)!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    answer = run();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            kibibytes * 1024);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return answer;
    }
}
