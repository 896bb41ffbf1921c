using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Schemas;

/// <summary>The layout of JSON files: a line per member and item, empty objects and arrays closed at once, one line break at the end.</summary>
internal static class Layout
{
    /// <summary>Lays a text out.</summary>
    /// <param name="text">The text; its names, strings and numbers stay as they are written, and so does a byte order mark.</param>
    /// <param name="indent">Spaces per level.</param>
    public static byte[] Of(JsonText text, int indent)
    {
        var json = text.Utf8;
        var output = new MemoryStream(json.Length * 2);
        var depth = 0;
        for (var at = 0; at < json.Length; at++)
        {
            switch (json[at])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n':
                    break;
                case (byte)'{' or (byte)'[' when Next(json, at + 1) is (byte)'}' or (byte)']':
                    output.WriteByte(json[at]);
                    while (json[++at] is not ((byte)'}' or (byte)']')) { }
                    output.WriteByte(json[at]);
                    break;
                case (byte)'{' or (byte)'[':
                    output.WriteByte(json[at]);
                    NewLine(output, ++depth * indent);
                    break;
                case (byte)'}' or (byte)']':
                    NewLine(output, --depth * indent);
                    output.WriteByte(json[at]);
                    break;
                case (byte)',':
                    output.WriteByte(json[at]);
                    NewLine(output, depth * indent);
                    break;
                case (byte)':':
                    output.Write(": "u8);
                    break;
                case (byte)'"':
                    var end = EndOfString(json, at);
                    output.Write(json[at..end]);
                    at = end - 1;
                    break;
                default:
                    output.WriteByte(json[at]);
                    break;
            }
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    private static byte Next(ReadOnlySpan<byte> json, int at)
    {
        while (json[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
        return json[at];
    }

    private static int EndOfString(ReadOnlySpan<byte> json, int at)
    {
        for (at++; json[at] != (byte)'"'; at++)
            if (json[at] == (byte)'\\') at++;
        return at + 1;
    }

    private static void NewLine(MemoryStream output, int spaces)
    {
        output.WriteByte((byte)'\n');
        for (var i = 0; i < spaces; i++) output.WriteByte((byte)' ');
    }
}
