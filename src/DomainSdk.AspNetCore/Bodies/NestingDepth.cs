using System.Buffers;

namespace DomainSdk.AspNetCore.Bodies;

/// <summary>How deep a text nests, where a lower limit is asked for than that of reading.</summary>
internal static class NestingDepth
{
    private static readonly SearchValues<byte> s_structure = SearchValues.Create("\"{}[]"u8);

    /// <summary>Whether arrays and objects nest no deeper than a limit. What is not JSON is for others to tell.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="limit">The limit.</param>
    public static bool IsWithin(ReadOnlySpan<byte> utf8, int limit)
    {
        // What has fewer brackets than that cannot nest deeper.
        if (utf8.Count((byte)'{') + utf8.Count((byte)'[') <= limit) return true;
        var depth = 0;
        for (var next = utf8.IndexOfAny(s_structure); next >= 0; next = utf8.IndexOfAny(s_structure))
        {
            var found = utf8[next];
            utf8 = utf8[(next + 1)..];
            if (found == (byte)'"') utf8 = utf8[EndOfString(utf8)..];
            else if (found is (byte)'}' or (byte)']') depth--;
            else if (++depth > limit) return false;
        }

        return true;
    }

    private static int EndOfString(ReadOnlySpan<byte> utf8)
    {
        for (var at = 0; ; at += 2)
        {
            var next = utf8[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0) return utf8.Length;
            at += next;
            if (utf8[at] == (byte)'"') return at + 1;
            if (at + 2 > utf8.Length) return utf8.Length;
        }
    }
}
