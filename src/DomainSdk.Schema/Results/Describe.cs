using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>Puts JSON values into words for messages: short, on one line.</summary>
internal static class Describe
{
    private const int LongestValue = 60;

    /// <summary>A value of a schema.</summary>
    public static string Value(JsonNode node) => node.IsPresent ? Value(node.Text.View, node.Index) : "nothing";

    /// <summary>A value of a document: scalars as written, containers by kind.</summary>
    public static string Value(JsonView view, int entry) => view.Kind(entry) switch
    {
        JsonKind.Array => view[entry].Count == 0 ? "an empty array" : "an array",
        JsonKind.Object => view[entry].Count == 0 ? "an empty object" : "an object",
        _ => Shorten(view.RawText(entry)),
    };

    /// <summary>A value as JSON text, shortened.</summary>
    public static string Json(JsonNode node) => Shorten(node.RawText);

    /// <summary>Values as JSON texts, as many as can be read.</summary>
    public static string List(IReadOnlyCollection<JsonNode> values) => List(values.Select(Json), values.Count);

    /// <summary>Strings in quotes, as many as can be read.</summary>
    public static string Strings(IReadOnlyCollection<string> values) => List(values.Select(OutputWriter.Quote), values.Count);

    /// <summary>The name of a kind as <c>type</c> has it.</summary>
    public static string Kind(JsonKind kind) => kind switch
    {
        JsonKind.Null => "null",
        JsonKind.True or JsonKind.False => "boolean",
        JsonKind.Number => "number",
        JsonKind.String => "string",
        JsonKind.Array => "array",
        JsonKind.Object => "object",
        _ => "nothing",
    };

    /// <summary>A count with its noun.</summary>
    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    private static string List(IEnumerable<string> values, int count)
    {
        const int Most = 12;
        var shown = string.Join(", ", values.Take(Most));
        return count > Most ? $"{shown}, … ({count} in all)" : shown;
    }

    private static string Shorten(ReadOnlySpan<byte> utf8)
    {
        // Cut by bytes first, so that a long string is not decoded in full.
        var cut = utf8.Length > LongestValue * 4;
        var text = Encoding.UTF8.GetString((cut ? utf8.Slice(0, LongestValue * 4) : utf8).ToArray());
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (builder.Length == LongestValue) break;
            builder.Append(char.IsControl(c) ? ' ' : c);
        }

        return cut || text.Length > LongestValue ? builder.Append('…').ToString() : builder.ToString();
    }
}
