using System.ComponentModel;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>Objects whose names are values of one format and whose members are all of one type.</summary>
/// <typeparam name="TKey">The type of the names.</typeparam>
/// <typeparam name="TKeyCodec">Their codec: a name is a JSON string.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TItem">Their codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct KeyedMapCodec<TKey, TKeyCodec, T, TItem> : IJsonCodec<KeyedMap<TKey, T>>
    where TKey : notnull
    where TKeyCodec : IJsonCodec<TKey>
    where TItem : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out KeyedMap<TKey, T> value)
        where TMode : struct, IReadMode
    {
        value = null!;
        var start = at;
        if (!JsonRead.BeginObject(json, ref at)) return -1;
        var members = TMode.Builds ? new List<KeyValuePair<TKey, T>>() : null;
        while (JsonRead.NextMember(json, ref at, out var quote, out _))
        {
            if (TKeyCodec.Read<TMode>(json, quote, out var key) < 0) return -1;
            at = TItem.Read<TMode>(json, at, out var item);
            if (at < 0) return -1;
            members?.Add(KeyValuePair.Create(key, item));
        }

        if (at < 0 || members is null) return at;
        value = KeyedMap.Create(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));
        return value.Count < members.Count && HasMoreNames(json, start, value.Count) ? Unrepresentable.Fail(json, start, at, "a map with keys of " + typeof(TKey).Name) : at;
    }

    // Two names of one key, as in letters of either case, are two members of the document, and one of the map. A name that stands twice is one.
    private static bool HasMoreNames(ReadOnlySpan<byte> json, int at, int count)
    {
        var tape = JsonTape.Rent();
        var hasMore = tape.TryBuild(json, at, JsonReadOptions.DefaultMaxDepth, out _) && RepeatedMembers.CountNames(new JsonView(json, tape.Entries), 0) > count;
        JsonTape.Return(tape);
        return hasMore;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, KeyedMap<TKey, T> value)
    {
        if (output.IsMissing(value)) return;
        output.BeginObject();
        foreach (var (key, item) in value.Entries)
        {
            TKeyCodec.Write(ref output, key);
            output.EndName();
            TItem.Write(ref output, item);
        }

        output.EndObject();
    }
}
