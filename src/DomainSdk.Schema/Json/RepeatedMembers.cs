using System.Runtime.InteropServices;

namespace DomainSdk.Schema.Json;

/// <summary>
/// Finds member names that an object has more than once. RFC 8259, section 4, calls what comes of them unpredictable: keywords see all of them, a
/// record holds the last.
/// </summary>
public static class RepeatedMembers
{
    /// <summary>Objects with more members are looked at with a table.</summary>
    private const int FewMembers = 16;

    /// <summary>Finds the names of a document that repeat an earlier one of the same object. Allocates nothing where there is none, but for large objects.</summary>
    /// <param name="view">The document.</param>
    /// <returns>The entries of the names in the order of the document, or null where there is none.</returns>
    public static IReadOnlyList<int>? Find(JsonView view)
    {
        List<int>? found = null;
        Span<ulong> keys = stackalloc ulong[FewMembers];
        for (var entry = 0; entry < view.Entries.Length; entry++)
        {
            ref readonly var e = ref view[entry];
            if (e.Kind != JsonKind.Object || e.Count < 2) continue;
            if (e.Count > FewMembers || !AllDiffer(view, entry, keys)) FindIn(view, entry, ref found);
        }

        found?.Sort();
        return found;
    }

    /// <summary>Whether all names of a small object differ in their length or their first bytes, as they mostly do.</summary>
    private static bool AllDiffer(JsonView view, int entry, Span<ulong> keys)
    {
        var count = 0;
        var end = view[entry].Next;
        for (var name = entry + 1; name < end; name = view[name + 1].Next)
        {
            if (view[name].HasEscapes) return false;
            var raw = view.RawString(name);
            var key = (ulong)raw.Length << 56;
            if (raw.Length >= 8) key ^= MemoryMarshal.Read<ulong>(raw) ^ (MemoryMarshal.Read<ulong>(raw.Slice(raw.Length - 8)) << 7);
            else foreach (var b in raw) key = (key << 8) ^ b ^ (key >> 56);
            for (var i = 0; i < count; i++)
            {
                if (keys[i] == key) return false;
            }

            keys[count++] = key;
        }

        return true;
    }

    private static void FindIn(JsonView view, int entry, ref List<int>? found)
    {
        var buffer = default(Utf8Buffer);
        var byHash = new Dictionary<int, List<byte[]>>();
        var end = view[entry].Next;
        for (var name = entry + 1; name < end; name = view[name + 1].Next)
        {
            var text = view.Unescape(name, ref buffer);
            var hash = JsonHash.Of(text);
            if (!byHash.TryGetValue(hash, out var same)) byHash.Add(hash, same = []);
            if (IsAmong(same, text)) (found ??= []).Add(name);
            else same.Add(text.ToArray());
        }

        buffer.Dispose();
    }

    private static bool IsAmong(List<byte[]> names, ReadOnlySpan<byte> text)
    {
        foreach (var name in names)
        {
            if (text.SequenceEqual(name)) return true;
        }

        return false;
    }
}
