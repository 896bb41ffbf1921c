using System.Buffers;
using System.Runtime.InteropServices;

namespace DomainSdk.Schema.Json;

internal static partial class JsonEquality
{
    /// <summary>Items of a group; a table of them stays in the nearest cache of the processor, so that cost does not grow faster than the array.</summary>
    private const int ItemsOfGroup = 1024;

    /// <summary>That many items need no memory but the stack.</summary>
    private const int SomeItems = 64;

    /// <summary>Finds the first item that equals an earlier one by comparing only those of equal hash codes, group by group.</summary>
    private static bool TryFindDuplicateAmongMany(JsonView view, int array, out int first, out int second)
    {
        var count = view[array].Count;
        first = second = -1;
        if (count <= SomeItems)
        {
            Span<Item> some = stackalloc Item[count];
            Read(view, array, some);
            FindDuplicate(view, some, stackalloc int[count * 2], ref first, ref second);
            return second >= 0;
        }

        var groups = 1;
        while (groups < count / ItemsOfGroup) groups *= 2;
        var items = ArrayPool<Item>.Shared.Rent(count);
        var sorted = ArrayPool<Item>.Shared.Rent(count);
        var ends = ArrayPool<int>.Shared.Rent(groups + 1);
        try
        {
            Read(view, array, items);
            Group(items.AsSpan(0, count), sorted, ends.AsSpan(0, groups + 1));
            return TryFindDuplicate(view, sorted, ends.AsSpan(0, groups + 1), out first, out second);
        }
        finally
        {
            ArrayPool<Item>.Shared.Return(items);
            ArrayPool<Item>.Shared.Return(sorted);
            ArrayPool<int>.Shared.Return(ends);
        }
    }

    private static void Read(JsonView view, int array, Span<Item> items)
    {
        var index = 0;
        for (var entry = array + 1; entry < view[array].Next; entry = view[entry].Next) items[index++] = new Item(entry, GetHashCode(view, entry));
    }

    // A counting sort by the upper bits of the hash code, which keeps the order of the items of a group.
    private static void Group(ReadOnlySpan<Item> items, Item[] sorted, Span<int> ends)
    {
        ends.Clear();
        foreach (var item in items) ends[GroupOf(item.Hash, ends.Length - 1) + 1]++;
        for (var group = 1; group < ends.Length; group++) ends[group] += ends[group - 1];
        // While items are put in, each number is where the next one of its group goes; in the end that is where the next group begins.
        foreach (var item in items) sorted[ends[GroupOf(item.Hash, ends.Length - 1)]++] = item;
    }

    private static bool TryFindDuplicate(JsonView view, Item[] sorted, ReadOnlySpan<int> ends, out int first, out int second)
    {
        first = second = -1;
        Span<int> slots = stackalloc int[ItemsOfGroup * 4];
        for (var group = 0; group < ends.Length - 1; group++)
        {
            var items = sorted.AsSpan(group == 0 ? 0 : ends[group - 1], ends[group] - (group == 0 ? 0 : ends[group - 1]));
            if (items.Length * 2 > slots.Length) slots = new int[items.Length * 2];
            FindDuplicate(view, items, slots.Slice(0, items.Length * 2), ref first, ref second);
        }

        return second >= 0;
    }

    /// <summary>Looks for a duplicate that comes before the one known.</summary>
    private static void FindDuplicate(JsonView view, ReadOnlySpan<Item> items, Span<int> slots, ref int first, ref int second)
    {
        slots.Clear();
        for (var i = 0; i < items.Length && (second < 0 || items[i].Entry < second); i++)
        {
            // By the lower bits, as all items of a group have the same upper ones.
            var slot = GroupOf(items[i].Hash << 16, slots.Length);
            for (; slots[slot] != 0; slot = slot + 1 == slots.Length ? 0 : slot + 1)
            {
                var other = items[slots[slot] - 1];
                if (other.Hash != items[i].Hash || !Equals(view, other.Entry, view, items[i].Entry)) continue;
                (first, second) = (other.Entry, items[i].Entry);
                return;
            }

            slots[slot] = i + 1;
        }
    }

    private static int GroupOf(int hash, int groups) => (int)(((ulong)(uint)hash * (ulong)groups) >> 32);

    [StructLayout(LayoutKind.Auto)]
    private readonly struct Item(int entry, int hash)
    {
        public int Entry { get; } = entry;

        public int Hash { get; } = hash;
    }
}
