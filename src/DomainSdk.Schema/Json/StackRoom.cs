using System.Runtime.CompilerServices;

namespace DomainSdk.Schema.Json;

/// <summary>
/// How much of its stack a thread has left, so that no answer depends on it: recursion that finds too little goes on with
/// <see cref="OnFreshStack{T}(Func{T})"/>, or gives up, and whoever began it has it done once more there.
/// </summary>
internal static partial class StackRoom
{
    // What the runtime looks for when it is asked: the least that it calls sufficient.
    private static readonly int s_sufficient = IntPtr.Size == 8 ? 128 * 1024 : 64 * 1024;

    // What recursion may need from one look to the next, and what it calls besides.
    private static readonly int s_reserve = s_sufficient / 2;

    // The complement of the lowest address below which the reserve is known to be free. 0 where nothing is known yet.
    [ThreadStatic]
    private static nuint t_known;

    [ThreadStatic]
    private static bool t_gaveUp;

    /// <summary>Whether there is room to go deeper. Costs a comparison, as what was found once holds for the thread.</summary>
    /// <returns>False if recursion has to go on elsewhere.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe bool Has()
    {
        byte here;
        return (nuint)(&here) >= ~t_known || Look((nuint)(&here), 0);
    }

    /// <summary>Whether there is room for more than usual: for code whose frames are large.</summary>
    /// <param name="bytes">How much is needed.</param>
    /// <returns>False if recursion has to go on elsewhere.</returns>
    public static unsafe bool Has(int bytes)
    {
        byte here;
        return (nuint)(&here) - (nuint)bytes >= ~t_known || Look((nuint)(&here), bytes);
    }

    /// <summary>Says that something was left undone for want of room: the answer of what was begun is worth nothing.</summary>
    /// <returns>False.</returns>
    public static bool GiveUp()
    {
        t_gaveUp = true;
        // What is still under way finds no room either, and ends soon.
        t_known = 0;
        return false;
    }

    /// <summary>Begins something that can be done once more.</summary>
    /// <returns>What <see cref="End"/> has to be given.</returns>
    public static bool Begin()
    {
        var outer = t_gaveUp;
        t_gaveUp = false;
        return outer;
    }

    /// <summary>Ends it.</summary>
    /// <param name="outer">What <see cref="Begin"/> answered.</param>
    /// <returns>Whether it has to be done once more, on a fresh stack.</returns>
    public static bool End(bool outer)
    {
        var gaveUp = t_gaveUp;
        t_gaveUp = outer;
        return gaveUp;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Look(nuint at, int bytes)
    {
        if (t_gaveUp || !IsSufficient()) return false;
        var lowest = at - (nuint)(s_sufficient - s_reserve);
        if (lowest < ~t_known) t_known = ~lowest;
        return bytes <= s_sufficient - s_reserve || Reach(bytes - (s_sufficient - s_reserve));
    }

    // Goes down by as much as is known to be free, and looks again from there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe bool Reach(int bytes)
    {
        var step = s_reserve / 2;
        var room = stackalloc byte[step];
        room[0] = 0;
        return Look((nuint)room, 0) && (bytes <= step || Reach(bytes - step));
    }

    private static bool IsSufficient()
    {
#if NET
        return RuntimeHelpers.TryEnsureSufficientExecutionStack();
#else
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
#endif
    }
}
