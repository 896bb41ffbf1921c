namespace DomainSdk.Fuzzing.Loop;

/// <summary>Ends the process when one input takes very long: by the time of the processor, as a busy machine is no hang.</summary>
internal sealed class HangWatch
{
    /// <summary>The exit code of a process that was ended so.</summary>
    public const int ExitCode = 86;

    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(30);

    // Compiling and making inputs small is many runs.
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(10);

    private long _until = long.MaxValue;

    /// <summary>Begins to watch.</summary>
    public HangWatch() => new Thread(Watch) { IsBackground = true }.Start();

    /// <summary>Notes that an input begins.</summary>
    public void Begin() => Allow(LongestRun);

    /// <summary>Notes that it has ended.</summary>
    public void End() => Allow(LongestRest);

    private void Allow(TimeSpan time) => Volatile.Write(ref _until, (Environment.CpuUsage.TotalTime + time).Ticks);

    private void Watch()
    {
        while (Environment.CpuUsage.TotalTime.Ticks < Volatile.Read(ref _until)) Thread.Sleep(500);
        Environment.Exit(ExitCode);
    }
}
