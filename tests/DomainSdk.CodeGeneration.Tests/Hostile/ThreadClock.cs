using System.Runtime.InteropServices;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>The time that this thread has had a processor, whatever else the machine does.</summary>
internal static class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>The time in nanoseconds. Only Linux has this clock.</summary>
    public static long Nanoseconds
    {
        get
        {
            if (GetTime(ThreadCpuTime, out var time) != 0) throw new PlatformNotSupportedException("There is no clock for a thread.");
            return time.Seconds * 1_000_000_000 + time.Nanoseconds;
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
