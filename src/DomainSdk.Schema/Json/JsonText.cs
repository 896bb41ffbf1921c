using System.Diagnostics.CodeAnalysis;

namespace DomainSdk.Schema.Json;

/// <summary>A JSON text that is kept: bytes, structure, lines and the file it came from. Immutable and safe for many threads.</summary>
public sealed class JsonText
{
    private readonly byte[] _utf8;
    private readonly TapeEntry[] _entries;
    private LineMap? _lines;

    private JsonText(byte[] utf8, TapeEntry[] entries, string? path, SourceMap? source)
    {
        _utf8 = utf8;
        _entries = entries;
        Path = path;
        Source = source;
    }

    /// <summary>The file of the text as it should be shown, or null where it has none.</summary>
    public string? Path { get; }

    /// <summary>All bytes, a byte order mark included.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>The text of another format that this one was made from, or null. Positions are those of that text.</summary>
    public SourceMap? Source { get; }

    /// <summary>The value of the text.</summary>
    public JsonNode Root => new(this, 0);

    /// <summary>Lines and columns; made when first asked for.</summary>
    internal LineMap Lines => _lines ??= Source is null ? new LineMap(_utf8) : new LineMap(Source);

    /// <summary>Bytes and tape, for code that works on entries.</summary>
    internal JsonView View => new(_utf8, _entries);

    /// <summary>Finds the value or member name that begins at a byte.</summary>
    /// <param name="offset">The offset of its first byte.</param>
    /// <param name="node">The value.</param>
    /// <returns>Whether one begins there.</returns>
    public bool TryFindNode(int offset, out JsonNode node)
    {
        // Entries stand in the order of the text.
        var (low, high) = (0, _entries.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        var found = _entries[low].Start == offset;
        node = found ? new JsonNode(this, low) : default;
        return found;
    }

    /// <summary>Reads a text. A UTF-8 byte order mark is skipped.</summary>
    /// <param name="utf8">The bytes, which must not be changed afterwards.</param>
    /// <param name="path">The file, as it should be shown.</param>
    /// <param name="text">The text.</param>
    /// <param name="error">Why the bytes are not JSON.</param>
    /// <returns>Whether they are JSON.</returns>
    public static bool TryParse(byte[] utf8, string? path, [NotNullWhen(true)] out JsonText? text, [NotNullWhen(false)] out JsonSyntaxError? error) =>
        TryParse(utf8, path, default, out text, out error);

    /// <summary>Reads a text that was made from one of another format. What is wrong with it is wrong with what made it.</summary>
    /// <param name="utf8">The bytes of the JSON text, which must not be changed afterwards.</param>
    /// <param name="path">The file of the other text, as it should be shown.</param>
    /// <param name="source">Where the parts of the text stand in the other.</param>
    /// <returns>The text, whose positions are those of the other.</returns>
    /// <exception cref="JsonSyntaxException">The bytes are not JSON.</exception>
    public static JsonText FromSource(byte[] utf8, string? path, SourceMap source)
    {
        var text = Parse(utf8, path);
        return new JsonText(text._utf8, text._entries, path, source);
    }

    /// <summary>Reads a text. A UTF-8 byte order mark is skipped.</summary>
    /// <param name="utf8">The bytes, which must not be changed afterwards.</param>
    /// <param name="path">The file, as it should be shown.</param>
    /// <param name="options">The limits.</param>
    /// <param name="text">The text.</param>
    /// <param name="error">Why the bytes are not JSON.</param>
    /// <returns>Whether they are JSON.</returns>
    public static bool TryParse(byte[] utf8, string? path, JsonReadOptions options, [NotNullWhen(true)] out JsonText? text, [NotNullWhen(false)] out JsonSyntaxError? error)
    {
        text = null;
        var tape = JsonTape.Rent();
        if (tape.TryParseText(utf8, LineMap.HasByteOrderMark(utf8) ? 3 : 0, options, out error))
            text = new JsonText(utf8, tape.CopyEntries(), path, source: null);
        JsonTape.Return(tape);
        return text is not null;
    }

    /// <summary>Reads a text that has to be JSON.</summary>
    /// <param name="utf8">The bytes, which must not be changed afterwards.</param>
    /// <param name="path">The file, as it should be shown.</param>
    /// <returns>The text.</returns>
    /// <exception cref="JsonSyntaxException">The bytes are not JSON.</exception>
    public static JsonText Parse(byte[] utf8, string? path = null)
    {
        if (TryParse(utf8, path, out var text, out var error)) return text;
        var (line, column) = new LineMap(utf8).GetPosition(error.Offset);
        throw new JsonSyntaxException(error, path, line, column);
    }

    /// <summary>Reads a text that has to be JSON.</summary>
    /// <param name="json">The text; an unpaired surrogate in it becomes U+FFFD.</param>
    /// <param name="path">The file, as it should be shown.</param>
    /// <returns>The text.</returns>
    /// <exception cref="JsonSyntaxException">The text is not JSON.</exception>
    public static JsonText Parse(string json, string? path = null) =>
        Parse(System.Text.Encoding.UTF8.GetBytes(json), path);
}
