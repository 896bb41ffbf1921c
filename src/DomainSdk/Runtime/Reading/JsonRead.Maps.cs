using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    /// <summary>Reads an object whose members are all of one type.</summary>
    /// <typeparam name="TMode">Whether to make the value.</typeparam>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TItem">The codec of the values.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="rule">What is asked of the object.</param>
    /// <param name="value">The map.</param>
    /// <returns>The position behind it, or -1.</returns>
    public static int Map<TMode, T, TItem>(ReadOnlySpan<byte> json, int at, MapRule rule, out ValueMap<T> value)
        where TMode : struct, IReadMode
        where TItem : IJsonCodec<T>
    {
        value = null!;
        var start = at;
        if (!BeginObject(json, ref at)) return -1;
        var members = new ValueMapBuilder<T>();
        var count = 0;
        while (NextMember(json, ref at, out var quote, out var flags))
        {
            string? name = null;
            if (rule.Names is not null || TMode.Builds)
            {
                var content = json.Slice(quote + 1, NameLength(json, quote, flags));
                if (rule.Names is not null && !rule.Names.Check(content, flags)) return -1;
                if (TMode.Builds)
                {
                    name = Utf8Text.GetString(content, flags);
                    if ((flags & StringFlags.Escaped) != StringFlags.None) InexactValues.NoteReplaced(json, quote, name);
                }
            }

            at = TItem.Read<TMode>(json, at, out var item);
            if (at < 0) return -1;
            if (TMode.Builds) members.Add(name!, item);
            count++;
        }

        if (at < 0 || !rule.AllowsCount(json, start, count)) return -1;
        if (TMode.Builds) value = members.Build();
        return at;
    }

    private static int NameLength(ReadOnlySpan<byte> json, int quote, StringFlags flags) =>
        (flags & StringFlags.Escaped) == StringFlags.None
            ? json[(quote + 1)..].IndexOf((byte)'"')
            : JsonScanner.ScanString(json, quote, out _) - quote - 2;
}
