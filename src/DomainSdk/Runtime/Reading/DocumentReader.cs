using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>Reads a whole text: one value with nothing but white space, and perhaps a byte order mark, around it.</summary>
internal static class DocumentReader
{
    /// <summary>The fast path: a verdict, and the value if the mode builds.</summary>
    public static bool Read<T, TMode>(ReadOnlySpan<byte> utf8, out T value)
        where T : IJsonCodec<T>
        where TMode : struct, IReadMode => Read<T, T, TMode>(utf8, out value);

    /// <summary>The same with a codec of its own.</summary>
    public static bool Read<T, TCodec, TMode>(ReadOnlySpan<byte> utf8, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var start = JsonScanner.SkipWhitespace(utf8, utf8.StartsWith("\uFEFF"u8) ? 3 : 0);
        var end = DocumentState.IsNeeded ? ReadPrepared<T, TCodec, TMode>(utf8, start, out value) : TCodec.Read<TMode>(utf8, start, out value);
        if (end >= 0 && JsonScanner.SkipWhitespace(utf8, end) >= utf8.Length) return true;
        value = default!;
        return false;
    }

    private static int ReadPrepared<T, TCodec, TMode>(ReadOnlySpan<byte> utf8, int start, out T value)
        where TCodec : IJsonCodec<T>
        where TMode : struct, IReadMode
    {
        var outer = DocumentState.Begin(utf8, start);
        try
        {
            return TCodec.Read<TMode>(utf8, start, out value);
        }
        finally
        {
            DocumentState.End(outer);
        }
    }
}
