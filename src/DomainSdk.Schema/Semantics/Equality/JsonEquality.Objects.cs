using System.Buffers;

namespace DomainSdk.Schema.Json;

internal static partial class JsonEquality
{
    /// <summary>Compares objects of the same size: in the order they have, and sorted by name where that order differs.</summary>
    private static bool ObjectsEqual(JsonView a, int i, JsonView b, int j)
    {
        var end = a[i].Next;
        var left = i + 1;
        var right = j + 1;
        while (left < end && StringsEqual(a, left, b, right))
        {
            // Repeated names keep their order in the sorted comparison as well, so an early answer is the same answer.
            if (!Equals(a, left + 1, b, right + 1)) return false;
            left = a[left + 1].Next;
            right = b[right + 1].Next;
        }

        return left >= end || SortedMembersEqual(a, i, left, b, j, right);
    }

    private static bool SortedMembersEqual(JsonView a, int i, int left, JsonView b, int j, int right)
    {
        var names = ArrayPool<int>.Shared.Rent(a[i].Count * 2);
        try
        {
            var count = CollectNames(a, left, a[i].Next, names);
            var lefts = names.AsSpan(0, count);
            var rights = names.AsSpan(count, count);
            CollectNames(b, right, b[j].Next, rights);
            SortByName(a, lefts);
            SortByName(b, rights);
            for (var k = 0; k < count; k++)
            {
                if (!StringsEqual(a, lefts[k], b, rights[k]) || !Equals(a, lefts[k] + 1, b, rights[k] + 1)) return false;
            }

            return true;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(names);
        }
    }

    private static int CollectNames(JsonView view, int name, int end, Span<int> names)
    {
        var count = 0;
        for (; name < end; name = view[name + 1].Next) names[count++] = name;
        return count;
    }

    /// <summary>A heap sort by decoded name, then by place: no memory, n log n whatever the input.</summary>
    private static void SortByName(JsonView view, Span<int> names)
    {
        for (var root = names.Length / 2 - 1; root >= 0; root--) SiftDown(view, names, root);
        for (var last = names.Length - 1; last > 0; last--)
        {
            (names[0], names[last]) = (names[last], names[0]);
            SiftDown(view, names.Slice(0, last), 0);
        }
    }

    private static void SiftDown(JsonView view, Span<int> names, int root)
    {
        while (true)
        {
            var child = root * 2 + 1;
            if (child >= names.Length) return;
            if (child + 1 < names.Length && CompareNames(view, names[child], names[child + 1]) < 0) child++;
            if (CompareNames(view, names[root], names[child]) >= 0) return;
            (names[root], names[child]) = (names[child], names[root]);
            root = child;
        }
    }

    private static int CompareNames(JsonView view, int i, int j)
    {
        var left = new Utf8Buffer(stackalloc byte[128]);
        var right = new Utf8Buffer(stackalloc byte[128]);
        var order = view.Unescape(i, ref left).SequenceCompareTo(view.Unescape(j, ref right));
        left.Dispose();
        right.Dispose();
        return order != 0 ? order : i.CompareTo(j);
    }
}
