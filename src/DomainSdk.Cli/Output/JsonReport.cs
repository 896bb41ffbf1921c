using System.Text.Json;
using DomainSdk.Model;

namespace DomainSdk.Cli.Output;

/// <summary>The report for programs: one JSON object with the counts, the findings and the texts that were read.</summary>
internal static class JsonReport
{
    public static void Write(TextWriter output, CheckReport report) => JsonLines.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("summary");
        foreach (var count in report.Counts) json.WriteNumber(count.JsonName, count.Count);
        JsonLines.WriteIfAny(json, "formatAssertion", report.FormatName);
        json.WriteEndObject();
        JsonLines.WriteArray(json, "findings", report.Findings, WriteFinding);
        JsonLines.WriteArray(json, "texts", report.Texts, WriteText);
        json.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        JsonLines.WriteIfAny(json, "rule", finding.Rule);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        JsonLines.WritePlace(json, finding.Position, finding.Pointer);
        JsonLines.WriteIfAny(json, "expected", finding.Expected);
        JsonLines.WriteIfAny(json, "found", finding.Found);
        JsonLines.WriteIfAny(json, "suggestion", finding.Suggestion);
        if (finding.Validation is { } validation)
        {
            json.WriteString("keyword", validation.Keyword);
            json.WriteString("keywordLocation", validation.KeywordLocation);
            json.WriteString("absoluteKeywordLocation", validation.AbsoluteKeywordLocation);
        }

        JsonLines.WriteArray(json, "related", finding.Related, (writer, related) =>
        {
            writer.WriteStartObject();
            JsonLines.WritePlace(writer, related.Position, related.Pointer);
            writer.WriteString("message", related.Message);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, SeedText text)
    {
        json.WriteStartObject();
        json.WriteString("file", text.Path);
        json.WriteString("date", text.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("uri", text.Uri);
        json.WriteString("headline", text.Headline);
        JsonLines.WriteIfAny(json, "alternativeHeadline", text.AlternativeHeadline);
        json.WriteString("lead", text.Lead);
        JsonLines.WriteArray(json, "body", text.Paragraphs, (writer, paragraph) => writer.WriteStringValue(paragraph));
        json.WriteString("sha256", text.Sha256);
        json.WriteNumber("bodyCharacters", text.CharCount);
        json.WriteNumber("bodyBytes", text.ByteCount);
        json.WriteNumber("fileCharacters", text.FileCharCount);
        json.WriteNumber("fileBytes", text.FileByteCount);
        json.WriteEndObject();
    }
}
