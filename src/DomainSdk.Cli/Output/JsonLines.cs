using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DomainSdk.Cli.Output;

/// <summary>What all reports in JSON have in common.</summary>
internal static class JsonLines
{
    // The report goes to files and pipes, never into a web page: characters stay as they are.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);

        // What could control a terminal stays an escape; between strings there is none.
        foreach (var line in Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)).Split('\n')) output.WriteLine(MessageText.OneLine(line));
    }

    public static void WritePlace(Utf8JsonWriter json, SourcePosition position, string pointer)
    {
        WriteIfAny(json, "file", position.Path);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteString("pointer", pointer);
    }

    public static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    public static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }
}
