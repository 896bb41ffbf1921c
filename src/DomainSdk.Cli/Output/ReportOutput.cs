using System.CommandLine;

namespace DomainSdk.Cli.Output;

/// <summary>How commands write what they found.</summary>
internal static class ReportOutput
{
    /// <summary><c>--format</c>.</summary>
    public static Option<ReportFormat> FormatOption() => new("--format")
    {
        Description = "How the report is written to standard output.",
        DefaultValueFactory = _ => ReportFormat.Text,
    };

    /// <summary>Writes a report.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="output">Where to.</param>
    /// <param name="text">The report for people, if it was begun.</param>
    /// <returns>The exit code.</returns>
    public static int Write(CheckReport report, ReportFormat format, TextWriter output, TextReport? text = null)
    {
        if (format == ReportFormat.Text) (text ?? new TextReport(output)).Finish(report);
        else if (!report.ToFindings().TryWrite(format, output)) JsonReport.Write(output, report);
        return report.HasFindings ? ExitCode.Findings : ExitCode.Clean;
    }
}
