using System.Text.Json;

namespace DomainSdk.Cli.Output;

/// <summary>Findings in SARIF 2.1.0 (OASIS, section 3): one run, with a rule for each id.</summary>
internal static class SarifReport
{
    public static void Write(TextWriter output, FindingReport report) => JsonLines.Write(output, json =>
    {
        var rules = report.Findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "domainsdk");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        JsonLines.WriteArray(json, "rules", rules, WriteRule);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        JsonLines.WriteArray(json, "results", report.Findings, (writer, finding) => WriteResult(writer, finding, rules.IndexOf(finding.Id)));
        json.WriteStartObject("properties");
        foreach (var (name, value) in report.Summary) json.WriteString(name, value);
        if (report.Notes.Count > 0) JsonLines.WriteArray(json, "code", report.Notes, (writer, note) => writer.WriteStringValue(note));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRule(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (ToolDiagnostics.Find(id) is { } description)
        {
            WriteMessage(json, "shortDescription", description.Title);
            WriteMessage(json, "help", description.Help);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(description.Severity));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportFinding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteMessage(json, "message", string.Join("\n", [finding.Message, .. finding.Details.Select(d => $"{d.Name}: {d.Text}")]));
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Position, finding.Pointer, null);
        json.WriteEndArray();
        if (finding.Related.Count > 0) JsonLines.WriteArray(json, "relatedLocations", finding.Related, (writer, related) => WriteLocation(writer, related.Position, related.Pointer, related.Message));
        if (finding.Accepted is { } reason)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourcePosition position, string pointer, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(ReportFinding.FileOf(position)));
        json.WriteEndObject();
        if (position.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", position.Line);
            json.WriteNumber("startColumn", position.Column);
            json.WriteNumber("endLine", position.EndLine);
            json.WriteNumber("endColumn", position.EndColumn);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", pointer);
        json.WriteEndObject();
        json.WriteEndArray();
        if (message is not null) WriteMessage(json, "message", message);
        json.WriteEndObject();
    }

    private static string UriOf(string file) => Path.IsPathRooted(file)
        ? new Uri(file).AbsoluteUri
        : string.Join("/", file.Split('/').Select(Uri.EscapeDataString));

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
