using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace DomainSdk.Fuzzing.Loop;

/// <summary>
/// What SharpFuzz counts in assemblies that it has instrumented: how often each edge between two blocks was taken, an edge being a byte of a map.
/// Without such assemblies the map stays empty. One per process, for one thread.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;
    private static readonly byte* Map = Allocate();
    private readonly byte[] _seen = new byte[Size];

    /// <summary>The edges that were taken so far.</summary>
    public int Edges { get; private set; }

    /// <summary>Makes the map. What is instrumented cannot run before.</summary>
    public static void Prepare() => new Span<byte>(Map, Size).Clear();

    /// <summary>Forgets the counts of the run before.</summary>
    public static void Begin()
    {
        new Span<byte>(Map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Takes note of the counts of a run.</summary>
    /// <returns>Whether an edge was new, or taken a number of times of a new order.</returns>
    public bool End()
    {
        var isNew = false;
        var map = new ReadOnlySpan<byte>(Map, Size);
        for (var at = Next(map, 0); at < Size; at = Next(map, at + 1))
        {
            var order = (byte)(1 << Math.Min(7, (int)Math.Log2(map[at])));
            if ((_seen[at] & order) != 0) continue;
            if (_seen[at] == 0) Edges++;
            _seen[at] |= order;
            isNew = true;
        }

        return isNew;
    }

    private static int Next(ReadOnlySpan<byte> map, int from)
    {
        var found = map[from..].IndexOfAnyExcept((byte)0);
        return found < 0 ? Size : from + found;
    }

    private static byte* Allocate()
    {
        Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(Size);
        return Trace.SharedMem;
    }
}
