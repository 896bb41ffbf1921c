namespace DomainSdk.Schema.Json;

/// <content>The variants that need no vector instructions: the reference for the others, and their tail.</content>
internal static partial class JsonScanner
{
    /// <summary>
    /// The first quote, backslash or control character from a position on, or the length of the bytes;
    /// tells whether bytes above 0x7F stand before it.
    /// </summary>
    internal static int IndexOfSpecialScalar(ReadOnlySpan<byte> json, int at, ref bool nonAscii)
    {
        var high = 0;
        while ((uint)at < (uint)json.Length)
        {
            var b = json[at];
            if (b < ' ' || b == '"' || b == '\\') break;
            high |= b;
            at++;
        }

        nonAscii |= high >= 0x80;
        return at;
    }

    /// <summary>The first byte from a position on that is not white space, or the length of the bytes.</summary>
    internal static int SkipWhitespaceScalar(ReadOnlySpan<byte> json, int at)
    {
        while ((uint)at < (uint)json.Length && json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
        return at;
    }

#if !NET
    private static int IndexOfSpecial(ReadOnlySpan<byte> json, int at, ref bool nonAscii) =>
        IndexOfSpecialScalar(json, at, ref nonAscii);

    private static bool TryScanShort(ReadOnlySpan<byte> json, int at, out int end)
    {
        end = 0;
        return false;
    }

    private static int SkipLongWhitespace(ReadOnlySpan<byte> json, int at) => SkipWhitespaceScalar(json, at);
#endif
}
