using System.Diagnostics;

namespace DomainSdk.Fuzzing.Loop;

/// <summary>Ends the process when one input takes very long.</summary>
internal sealed class HangWatch
{
    /// <summary>The exit code of a process that was ended so.</summary>
    public const int ExitCode = 86;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private long _begun = long.MaxValue;

    /// <summary>Begins to watch.</summary>
    public HangWatch()
    {
        var thread = new Thread(Watch) { IsBackground = true };
        thread.Start();
    }

    /// <summary>Notes that another input begins.</summary>
    public void Next() => Volatile.Write(ref _begun, Stopwatch.GetTimestamp());

    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(500);
            var begun = Volatile.Read(ref _begun);
            if (begun != long.MaxValue && Stopwatch.GetElapsedTime(begun) > Longest) Environment.Exit(ExitCode);
        }
    }
}
