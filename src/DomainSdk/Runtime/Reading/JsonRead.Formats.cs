using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    /// <summary>Reads a string of a format that has a C# type of its own.</summary>
    internal static int Format<TMode, T, TFormat>(ReadOnlySpan<byte> json, int at, out T value)
        where TMode : struct, IReadMode
        where TFormat : IStringFormat<T>
    {
        value = default!;
        var end = JsonScanner.ScanString(json, at, out var flags);
        if (end < 0) return -1;
        scoped ReadOnlySpan<byte> content = json.Slice(at + 1, end - at - 2);
        var buffer = new Utf8Buffer((flags & StringFlags.Escaped) == StringFlags.None ? default : stackalloc byte[128]);
        if ((flags & StringFlags.Escaped) != StringFlags.None) content = buffer.Unescape(content);

        if (TMode.Builds)
        {
            if (!TFormat.TryParse(content, out value))
                end = TFormat.IsValid(content) ? Unrepresentable.Fail(json, at, end, TFormat.TypeName) : -1;
            else if (content.Length > TFormat.ExactLength && OpenDocument.IsWatched(json, at) && !TFormat.IsExact(content))
                OpenDocument.NoteInexact(json, at, TFormat.TypeName);
        }
        else if (!TFormat.IsValid(content))
        {
            end = -1;
        }

        buffer.Dispose();
        return end;
    }
}
