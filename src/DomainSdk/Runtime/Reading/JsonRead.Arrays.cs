using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    /// <summary>Begins an array: moves behind its bracket.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of a value.</param>
    /// <returns>Whether the value is an array.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool BeginArray(ReadOnlySpan<byte> json, ref int at)
    {
        if ((uint)at >= (uint)json.Length || json[at] != '[') return false;
        at++;
        return true;
    }

    /// <summary>Moves to the next item of an array.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">
    /// Right behind the opening bracket or an item. Afterwards: the first byte of the next item; behind the closing bracket when
    /// there are no more; -1 when the text is malformed.
    /// </param>
    /// <returns>Whether there is an item.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextItem(ReadOnlySpan<byte> json, ref int at)
    {
        // No value ends with an opening bracket: if one is the last byte, this is the first item.
        var isFirst = json[at - 1] == '[';
        var next = JsonScanner.SkipWhitespace(json, at);
        if ((uint)next >= (uint)json.Length)
        {
            at = -1;
            return false;
        }

        if (json[next] == ']')
        {
            at = next + 1;
            return false;
        }

        if (!isFirst)
        {
            if (json[next] != ',')
            {
                at = -1;
                return false;
            }

            next = JsonScanner.SkipWhitespace(json, next + 1);
        }

        at = next;
        return true;
    }

    /// <summary>Reads an array.</summary>
    /// <typeparam name="TMode">Whether to make the value.</typeparam>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <typeparam name="TItem">The codec of the items.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="rule">What is asked of the array.</param>
    /// <param name="value">The array.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Array<TMode, T, TItem>(ReadOnlySpan<byte> json, int at, ArrayRule rule, out ValueArray<T> value)
        where TMode : struct, IReadMode
        where TItem : IJsonCodec<T>
    {
        value = default;
        return TMode.Builds ? BuildArray<T, TItem>(json, at, rule, out value) : SkipArray<T, TItem>(json, at, rule);
    }

    private static int BuildArray<T, TItem>(ReadOnlySpan<byte> json, int at, ArrayRule rule, out ValueArray<T> value)
        where TItem : IJsonCodec<T>
    {
        value = default;
        var start = at;
        if (!BeginArray(json, ref at)) return -1;
        var items = new ArrayBuilder<T>();
        var count = 0;
        while (NextItem(json, ref at))
        {
            at = TItem.Read<Build>(json, at, out var item);
            if (at < 0) return -1;
            items.Add(item);
            count++;
        }

        if (at < 0 || !IsOfRule(json, start, count, rule)) return -1;
        value = items.Build();
        return rule.UniqueItems && count > 1 && IsRounded<T>() && !AreDistinct(value) ? Unrepresentable.Fail(json, start, at, "a list of distinct values of " + typeof(T).Name) : at;
    }

    // Items that differ in what their type does not hold would be written as a list that the schema refuses. A constant for each type.
    private static bool IsRounded<T>() => typeof(T) == typeof(double) || typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(TimeSpan) || typeof(T) == typeof(Guid);

    private static bool AreDistinct<T>(ValueArray<T> items)
    {
        var seen = new HashSet<T>();
        foreach (var item in items)
            if (!seen.Add(item)) return false;
        return true;
    }

    // Without the room for items that building needs.
    private static int SkipArray<T, TItem>(ReadOnlySpan<byte> json, int at, ArrayRule rule)
        where TItem : IJsonCodec<T>
    {
        var start = at;
        if (!BeginArray(json, ref at)) return -1;
        var count = 0;
        while (NextItem(json, ref at))
        {
            at = TItem.Read<Skip>(json, at, out _);
            if (at < 0) return -1;
            count++;
        }

        return at < 0 || !IsOfRule(json, start, count, rule) ? -1 : at;
    }

    /// <summary>Whether an array satisfies a rule.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The first byte of the array.</param>
    /// <param name="count">The number of its items.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>True if it does.</returns>
    public static bool IsOfRule(ReadOnlySpan<byte> json, int start, int count, ArrayRule rule) =>
        count >= rule.MinItems && count <= rule.MaxItems && !(rule.UniqueItems && count > 1 && JsonEquality.HasDuplicates(json, start));
}
