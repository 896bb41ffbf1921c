using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DomainSdk.Cli.Output;

/// <summary>One JSON object per line and finding, for programs that read as they go; the last line is the summary.</summary>
internal static class NdjsonReport
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, FindingReport report)
    {
        WriteFindings(output, report.Findings);
        WriteLine(output, json =>
        {
            json.WriteStartObject("summary");
            foreach (var (name, value) in report.Summary) json.WriteString(name, value);
            json.WriteEndObject();
        });
    }

    /// <summary>Writes findings alone.</summary>
    public static void WriteFindings(TextWriter output, IEnumerable<ReportFinding> findings)
    {
        foreach (var finding in findings) WriteLine(output, json => Write(json, finding));
    }

    private static void Write(Utf8JsonWriter json, ReportFinding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("severity", finding.SeverityName);
        json.WriteString("message", finding.Message);
        JsonLines.WritePlace(json, finding.Position, finding.Pointer);
        JsonLines.WriteArray(json, "related", finding.Related, (writer, related) =>
        {
            writer.WriteStartObject();
            JsonLines.WritePlace(writer, related.Position, related.Pointer);
            writer.WriteString("message", related.Message);
            writer.WriteEndObject();
        });
        foreach (var (name, text) in finding.Details) json.WriteString(name, text);
        JsonLines.WriteIfAny(json, "accepted", finding.Accepted);
    }

    private static void WriteLine(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteLine(MessageText.OneLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length))));
    }
}
