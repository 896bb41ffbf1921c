namespace DomainSdk.Schema.Json;

/// <summary>Decoded bytes of strings in owned texts.</summary>
internal static class JsonNodeText
{
    /// <summary>The decoded bytes of a string or member name, a lone surrogate in its three-byte form (see <see cref="Utf8Text"/>).</summary>
    public static byte[] GetUtf8(this JsonNode node)
    {
        var raw = node.Text.View.RawString(node.Index);
        var decoded = new byte[raw.Length];
        return decoded.AsSpan(0, Utf8Text.Unescape(raw, decoded)).ToArray();
    }

    /// <summary>The offset in the file of a UTF-16 unit of a decoded string.</summary>
    /// <param name="node">A string.</param>
    /// <param name="unit">The number of UTF-16 code units before it.</param>
    public static int GetByteOffset(this JsonNode node, int unit)
    {
        var raw = node.Text.View.RawString(node.Index);
        var at = 0;
        while (at < raw.Length && unit > 0)
        {
            if (raw[at] == '\\')
            {
                at += raw[at + 1] == 'u' ? 6 : 2;
                unit--;
            }
            else
            {
                var length = raw[at] < 0x80 ? 1 : raw[at] < 0xE0 ? 2 : raw[at] < 0xF0 ? 3 : 4;
                at += length;
                unit -= length == 4 ? 2 : 1;
            }
        }

        return node.Span.Start + 1 + Math.Min(at, raw.Length);
    }
}
