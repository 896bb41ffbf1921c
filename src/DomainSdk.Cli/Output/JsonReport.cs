using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DomainSdk.Model;

namespace DomainSdk.Cli.Output;

/// <summary>The report for programs: one JSON object with the counts, the findings and the texts that were read.</summary>
internal static class JsonReport
{
    // The report goes to files and pipes, never into a web page: characters stay as they are.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, CheckReport report)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("summary");
            foreach (var count in report.Counts) json.WriteNumber(count.JsonName, count.Count);
            WriteIfAny(json, "formatAssertion", report.FormatName);
            json.WriteEndObject();
            WriteArray(json, "findings", report.Findings, WriteFinding);
            WriteArray(json, "texts", report.Texts, WriteText);
            json.WriteEndObject();
        }

        // What could control a terminal stays an escape; between strings there is none.
        foreach (var line in Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)).Split('\n')) output.WriteLine(MessageText.OneLine(line));
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        WriteIfAny(json, "rule", finding.Rule);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        WritePlace(json, finding.Position, finding.Pointer);
        WriteIfAny(json, "expected", finding.Expected);
        WriteIfAny(json, "found", finding.Found);
        WriteIfAny(json, "suggestion", finding.Suggestion);
        if (finding.Validation is { } validation)
        {
            json.WriteString("keyword", validation.Keyword);
            json.WriteString("keywordLocation", validation.KeywordLocation);
            json.WriteString("absoluteKeywordLocation", validation.AbsoluteKeywordLocation);
        }

        WriteArray(json, "related", finding.Related, (writer, related) =>
        {
            writer.WriteStartObject();
            WritePlace(writer, related.Position, related.Pointer);
            writer.WriteString("message", related.Message);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourcePosition position, string pointer)
    {
        WriteIfAny(json, "file", position.Path);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteString("pointer", pointer);
    }

    private static void WriteText(Utf8JsonWriter json, SeedText text)
    {
        json.WriteStartObject();
        json.WriteString("file", text.Path);
        json.WriteString("date", text.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("uri", text.Uri);
        json.WriteString("headline", text.Headline);
        WriteIfAny(json, "alternativeHeadline", text.AlternativeHeadline);
        json.WriteString("lead", text.Lead);
        WriteArray(json, "body", text.Paragraphs, (writer, paragraph) => writer.WriteStringValue(paragraph));
        json.WriteString("sha256", text.Sha256);
        json.WriteNumber("bodyCharacters", text.CharCount);
        json.WriteNumber("bodyBytes", text.ByteCount);
        json.WriteNumber("fileCharacters", text.FileCharCount);
        json.WriteNumber("fileBytes", text.FileByteCount);
        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }
}
