using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Json;

/// <summary>
/// Equality of JSON values as JSON Schema means it (core, section 4.2.2): numbers by value, strings by code point, arrays item
/// by item, objects regardless of the order of their members. Recursion is bounded by the depth that the tape allowed, and goes on elsewhere
/// where the stack is short.
/// </summary>
/// <remarks>Where an object repeats a name, the other must repeat it too, with equal values in the same order.</remarks>
internal static partial class JsonEquality
{
    /// <summary>Arrays up to this length are compared pair by pair.</summary>
    private const int FewItems = 6;

    /// <summary>Whether two values are equal.</summary>
    /// <param name="a">The text of the first.</param>
    /// <param name="i">The entry of the first.</param>
    /// <param name="b">The text of the second.</param>
    /// <param name="j">The entry of the second.</param>
    /// <returns>True if they are.</returns>
    public static bool Equals(JsonView a, int i, JsonView b, int j)
    {
        ref readonly var left = ref a[i];
        ref readonly var right = ref b[j];
        if (left.Kind != right.Kind || left.Count != right.Count) return false;
        return left.Kind switch
        {
            JsonKind.String => StringsEqual(a, i, b, j),
            JsonKind.Number => ExactNumber.ValueEquals(a.RawText(i), b.RawText(j)),
            JsonKind.Array or JsonKind.Object when !StackRoom.Has() => EqualOnFreshStack(a, i, b, j),
            JsonKind.Array => ArraysEqual(a, i, b, j),
            JsonKind.Object => ObjectsEqual(a, i, b, j),
            _ => true,
        };
    }

    /// <summary>A hash code that all equal values share; it differs from process to process.</summary>
    /// <param name="view">The text.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <returns>The hash code.</returns>
    public static int GetHashCode(JsonView view, int entry)
    {
        ref readonly var e = ref view[entry];
        switch (e.Kind)
        {
            case JsonKind.String:
                return HashString(view, entry);
            case JsonKind.Number:
                return JsonHash.Mix(2, ExactNumber.GetValueHashCode(view.RawText(entry)));
            case JsonKind.Array or JsonKind.Object when !StackRoom.Has():
                return HashOnFreshStack(view, entry);
            case JsonKind.Array:
                var hash = JsonHash.Mix(3, e.Count);
                for (var item = entry + 1; item < e.Next; item = view[item].Next)
                    hash = JsonHash.Mix(hash, GetHashCode(view, item));
                return hash;
            case JsonKind.Object:
                // A sum, because the order of members does not matter.
                var sum = e.Count;
                for (var name = entry + 1; name < e.Next; name = view[name + 1].Next)
                    sum = unchecked(sum + JsonHash.Mix(HashString(view, name), GetHashCode(view, name + 1)));
                return JsonHash.Mix(4, sum);
            default:
                return JsonHash.Mix(5, (int)e.Kind);
        }
    }

    /// <summary>Finds two equal items of an array, in time that grows linearly with the array.</summary>
    /// <param name="view">The text.</param>
    /// <param name="array">The entry of the array.</param>
    /// <param name="first">The entry of the earlier one of two equal items.</param>
    /// <param name="second">The entry of the later one: the first item of the array that equals an earlier one.</param>
    /// <returns>Whether there are two equal items.</returns>
    public static bool TryFindDuplicate(JsonView view, int array, out int first, out int second) =>
        view[array].Count <= FewItems
            ? TryFindDuplicateAmongFew(view, array, out first, out second)
            : TryFindDuplicateAmongMany(view, array, out first, out second);

    private static bool TryFindDuplicateAmongFew(JsonView view, int array, out int first, out int second)
    {
        var end = view[array].Next;
        for (second = array + 1; second < end; second = view[second].Next)
        {
            for (first = array + 1; first < second; first = view[first].Next)
                if (Equals(view, first, view, second)) return true;
        }

        first = second = -1;
        return false;
    }

    private static bool ArraysEqual(JsonView a, int i, JsonView b, int j)
    {
        var end = a[i].Next;
        for (i++, j++; i < end; i = a[i].Next, j = b[j].Next)
            if (!Equals(a, i, b, j)) return false;
        return true;
    }

    private static bool StringsEqual(JsonView a, int i, JsonView b, int j)
    {
        if (!a[i].HasEscapes) return b.NameEquals(j, a.RawString(i));
        if (!b[j].HasEscapes) return a.NameEquals(i, b.RawString(j));
        var buffer = new Utf8Buffer(stackalloc byte[256]);
        var equal = a.NameEquals(i, buffer.Unescape(b.RawString(j)));
        buffer.Dispose();
        return equal;
    }

    private static int HashString(JsonView view, int entry)
    {
        if (!view[entry].HasEscapes) return JsonHash.Of(view.RawString(entry));
        var buffer = new Utf8Buffer(stackalloc byte[256]);
        var hash = JsonHash.Of(buffer.Unescape(view.RawString(entry)));
        buffer.Dispose();
        return hash;
    }
}
