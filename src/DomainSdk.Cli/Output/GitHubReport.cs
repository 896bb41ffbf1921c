using System.Globalization;

namespace DomainSdk.Cli.Output;

/// <summary>Findings as workflow commands: GitHub shows them beside the lines of a pull request.</summary>
internal static class GitHubReport
{
    public static void Write(TextWriter output, FindingReport report)
    {
        foreach (var finding in report.Findings)
        {
            var command = finding.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "notice" };
            var position = finding.Position;
            var lines = position.Line < 1 ? "" : string.Create(CultureInfo.InvariantCulture, $",line={position.Line},endLine={position.EndLine},col={position.Column}{EndColumn(position)}");
            var text = string.Join("\n", [finding.Message, .. finding.Details.Select(d => $"{d.Name}: {d.Text}"), .. finding.Related.Select(r => $"{ReportFinding.Place(r.Position)}: {r.Message}")]);
            output.WriteLine($"::{command} file={Property(ReportFinding.FileOf(position))}{lines},title={Property(finding.Id)}::{Data(text)}");
        }

        foreach (var note in report.Notes) output.WriteLine(MessageText.OneLine($"code: {note}"));
        foreach (var (name, value) in report.Summary) output.WriteLine(MessageText.OneLine($"{name}: {value}"));
    }

    // An end column without an end on the same line is refused.
    private static string EndColumn(SourcePosition position) =>
        position.EndLine == position.Line ? string.Create(CultureInfo.InvariantCulture, $",endColumn={position.EndColumn}") : "";

    private static string Data(string text) => string.Join("%0A", text.Split('\n').Select(line => MessageText.OneLine(line).Replace("%", "%25", StringComparison.Ordinal)));

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
