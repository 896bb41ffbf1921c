using System.Globalization;
using System.Text;

namespace DomainSdk.Cli.Output;

/// <summary>Findings by file, below a table of what came of it in all.</summary>
internal static class MarkdownReport
{
    public static void Write(TextWriter output, FindingReport report)
    {
        output.WriteLine($"# domainsdk {report.Title}");
        output.WriteLine();
        output.WriteLine("| | |");
        output.WriteLine("|---|---|");
        foreach (var (name, value) in report.Summary) output.WriteLine($"| {Text(name)} | {Text(value)} |");
        foreach (var file in report.Findings.GroupBy(finding => ReportFinding.FileOf(finding.Position), StringComparer.Ordinal))
        {
            output.WriteLine();
            output.WriteLine($"## {Text(file.Key)}");
            output.WriteLine();
            foreach (var finding in file) WriteFinding(output, finding);
        }

        if (report.Notes.Count == 0) return;
        output.WriteLine();
        output.WriteLine("## C#");
        output.WriteLine();
        foreach (var note in report.Notes) output.WriteLine($"- {Text(note)}");
    }

    private static void WriteFinding(TextWriter output, ReportFinding finding)
    {
        var place = finding.Position.Line < 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" line {finding.Position.Line}, column {finding.Position.Column}");
        var pointer = finding.Pointer.Length == 0 ? "" : $" {Code(finding.Pointer)}";
        output.WriteLine($"- **{finding.SeverityName} {finding.Id}**{place}{pointer}: {Text(finding.Message)}");
        foreach (var (name, text) in finding.Details) output.WriteLine($"  - {Text(name)}: {Code(text)}");
        foreach (var related in finding.Related) output.WriteLine($"  - {Text(related.Message)}: {Code(ReportFinding.Place(related.Position))}");
    }

    /// <summary>Text in which nothing is markup.</summary>
    private static string Text(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in MessageText.OneLine(text))
        {
            if (c is '<') escaped.Append("&lt;");
            else if (c is '&') escaped.Append("&amp;");
            else if ("\\`*_[]|#~>!$@".Contains(c, StringComparison.Ordinal)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Text as it is: between more backticks than it has in a row.</summary>
    private static string Code(string text)
    {
        var line = MessageText.OneLine(text);
        var fence = "`";
        while (line.Contains(fence, StringComparison.Ordinal)) fence += "`";
        var space = line.StartsWith('`') || line.EndsWith('`') || line.Length == 0 ? " " : "";
        return $"{fence}{space}{line}{space}{fence}";
    }
}
