using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Sampling;

/// <summary>Mutations of the items of an array.</summary>
internal static class ItemMutations
{
    private static readonly string[] NewItems = ["null", "true", "0", "\"x\"", "[]", "{}"];

    public static bool Drop(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        var items = source.ItemsOf(entry);
        if (items.Count == 0) return false;
        var item = source.Random.Pick(items);
        edit = Edit.Remove(source.Text, item, entry, item);
        return true;
    }

    public static bool Double(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        var items = source.ItemsOf(entry);
        if (items.Count == 0) return false;
        var item = source.Random.Pick(items);
        edit = Copies(source, item, 1);
        return true;
    }

    /// <summary>Puts copies of an item before it.</summary>
    public static Edit Copies(MutationSource source, int item, int count)
    {
        var raw = Utf8Text.GetString(source.Text.View.RawText(item)) + ",";
        return Edit.Insert(item, source.Text.View[item].Start, string.Concat(Enumerable.Repeat(raw, count)));
    }

    public static bool Swap(MutationSource source, int entry, out Edit edit) => TrySwap(source, source.ItemsOf(entry), item => item, out edit);

    public static bool Add(MutationSource source, int entry, out Edit edit)
    {
        var view = source.Text.View;
        edit = Edit.Insert(entry, view[entry].End - 1, (view[entry].Count == 0 ? "" : ",") + source.Random.Pick(NewItems));
        return true;
    }

    /// <summary>Swaps two children that stand side by side or apart.</summary>
    /// <param name="source">The document.</param>
    /// <param name="children">The first entries of the children.</param>
    /// <param name="valueOf">The entry of a child's value.</param>
    /// <param name="edit">The swap.</param>
    public static bool TrySwap(MutationSource source, List<int> children, Func<int, int> valueOf, out Edit edit)
    {
        edit = default;
        if (children.Count < 2) return false;
        var i = source.Random.Below(children.Count - 1);
        var (first, second) = (children[i], children[source.Random.Between(i + 1, children.Count - 1)]);
        var view = source.Text.View;
        var (start, end) = (view[first].Start, view[valueOf(second)].End);
        var (firstEnd, secondStart) = (view[valueOf(first)].End, view[second].Start);
        byte[] swapped = [.. source.Text.Utf8.Slice(secondStart, end - secondStart), .. source.Text.Utf8.Slice(firstEnd, secondStart - firstEnd), .. source.Text.Utf8.Slice(start, firstEnd - start)];
        edit = new Edit(valueOf(first), start, end, swapped);
        return true;
    }
}
