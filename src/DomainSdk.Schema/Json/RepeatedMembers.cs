using System.Buffers;
using System.Runtime.InteropServices;

namespace DomainSdk.Schema.Json;

/// <summary>
/// Finds member names that an object has more than once. RFC 8259, section 4, calls what comes of them unpredictable: keywords see all of them, a
/// record holds the last.
/// </summary>
internal static class RepeatedMembers
{
    /// <summary>Objects with more members are looked at with a table.</summary>
    private const int SomeMembers = 64;

    /// <summary>Bits that tell most names apart, as words of 64.</summary>
    private const int Words = 16;

    /// <summary>Finds the names of a document that repeat an earlier one of the same object. Allocates nothing where there is none.</summary>
    /// <param name="view">The document.</param>
    /// <returns>The entries of the names in the order of the document, or null where there is none.</returns>
    public static IReadOnlyList<int>? Find(JsonView view)
    {
        List<int>? found = null;
        Span<ulong> keys = stackalloc ulong[SomeMembers];
        Span<ulong> bits = stackalloc ulong[Words];
        var entries = view.Entries;
        for (var entry = 0; entry < entries.Length; entry++)
        {
            if (entries[entry].Kind != JsonKind.Object || entries[entry].Count < 2) continue;
            if (entries[entry].Count > SomeMembers || !AllDiffer(view, entry, keys, bits)) FindIn(view, entry, ref found);
        }

        found?.Sort();
        return found;
    }

    /// <summary>How many names an object has; one that stands more than once counts once (RFC 8259 leaves the others open).</summary>
    /// <param name="view">The document.</param>
    /// <param name="entry">The object.</param>
    /// <returns>The number of different names.</returns>
    public static int CountNames(JsonView view, int entry)
    {
        var count = view[entry].Count;
        if (count < 2 || (count <= SomeMembers && AllDiffer(view, entry, stackalloc ulong[SomeMembers], stackalloc ulong[Words]))) return count;
        List<int>? repeated = null;
        FindIn(view, entry, ref repeated);
        return count - (repeated?.Count ?? 0);
    }

    /// <summary>Whether all names of an object differ in their length or their first and last bytes, as they mostly do.</summary>
    private static bool AllDiffer(JsonView view, int entry, Span<ulong> keys, Span<ulong> bits)
    {
        bits.Clear();
        var count = 0;
        var end = view[entry].Next;
        for (var name = entry + 1; name < end; name = view[name + 1].Next)
        {
            if (view[name].HasEscapes) return false;
            var key = KeyOf(view.RawString(name));
            var bit = (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> 54);
            ref var word = ref bits[bit >> 6];
            if ((word & (1UL << (bit & 63))) != 0 && keys.Slice(0, count).IndexOf(key) >= 0) return false;
            word |= 1UL << (bit & 63);
            keys[count++] = key;
        }

        return true;
    }

    private static ulong KeyOf(ReadOnlySpan<byte> raw)
    {
        if (raw.Length >= 8) return MemoryMarshal.Read<ulong>(raw) ^ (MemoryMarshal.Read<ulong>(raw.Slice(raw.Length - 8)) << 7) ^ ((ulong)raw.Length << 56);
        var key = (ulong)raw.Length;
        foreach (var b in raw) key = (key << 8) | b;
        return key;
    }

    private static void FindIn(JsonView view, int entry, ref List<int>? found)
    {
        // Half of the slots stay free; a slot has the entry of a name, which is never 0.
        var slots = ArrayPool<int>.Shared.Rent(view[entry].Count * 2);
        slots.AsSpan().Clear();
        var buffer = default(Utf8Buffer);
        var other = default(Utf8Buffer);
        var end = view[entry].Next;
        for (var name = entry + 1; name < end; name = view[name + 1].Next)
        {
            var text = view.Unescape(name, ref buffer);
            var slot = (int)((uint)JsonHash.Of(text) % (uint)slots.Length);
            while (slots[slot] != 0 && !view.Unescape(slots[slot], ref other).SequenceEqual(text)) slot = slot + 1 == slots.Length ? 0 : slot + 1;
            if (slots[slot] != 0) (found ??= []).Add(name);
            else slots[slot] = name;
        }

        buffer.Dispose();
        other.Dispose();
        ArrayPool<int>.Shared.Return(slots);
    }
}
