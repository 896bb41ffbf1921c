using System.Globalization;
using System.Text.Json;

namespace DomainSdk.Cli.Output;

/// <summary>Findings in SARIF 2.1.0 (OASIS, section 3): runs of as many results as code scanning takes, with a rule for each id.</summary>
internal static class SarifReport
{
    // Code scanning of GitHub takes no more results than that in one run.
    private const int MostResults = 25_000;

    public static void Write(TextWriter output, FindingReport report) => JsonLines.Write(output, json =>
    {
        var prints = new Fingerprints();
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        var runs = report.Findings.Count == 0 ? [[]] : report.Findings.Chunk(MostResults);
        foreach (var (number, findings) in runs.Index()) WriteRun(json, report, number + 1, findings, prints);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, FindingReport report, int number, ReportFinding[] findings, Fingerprints prints)
    {
        var rules = findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "domainsdk");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        JsonLines.WriteArray(json, "rules", rules, WriteRule);
        json.WriteEndObject();
        json.WriteEndObject();
        if (number > 1) WriteCategory(json, number);
        json.WriteString("columnKind", "utf16CodeUnits");
        JsonLines.WriteArray(json, "results", findings, (writer, finding) => WriteResult(writer, finding, rules.IndexOf(finding.Id), prints));
        json.WriteStartObject("properties");
        foreach (var (name, value) in report.Summary) json.WriteString(name, value);
        if (report.Notes.Count > 0) JsonLines.WriteArray(json, "code", report.Notes, (writer, note) => writer.WriteStringValue(note));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Of runs of one category, the last would take the place of those before. The first has the category that is given at the upload.
    private static void WriteCategory(Utf8JsonWriter json, int number)
    {
        json.WriteStartObject("automationDetails");
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"domainsdk-{number}/"));
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        // A rule of the user's own is described by its id alone.
        var description = ToolDiagnostics.Find(id);
        WriteMessage(json, "shortDescription", description?.Title ?? id);
        WriteMessage(json, "fullDescription", description?.Help ?? id);
        WriteMessage(json, "help", description?.Help ?? id);
        if (description is not null)
        {
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(description.Severity));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportFinding finding, int rule, Fingerprints prints)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteMessage(json, "message", string.Join("\n", [finding.Message, .. finding.Details.Select(d => $"{d.Name}: {d.Text}")]));
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Position, finding.Pointer, null);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", prints.Of(finding));
        json.WriteEndObject();
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
