namespace DomainSdk.Cli.Output;

/// <summary>Writes what a command found, to standard output and to files.</summary>
internal sealed class ReportOutput
{
    private readonly ReportChoices _choices;
    private readonly TextWriter _output;
    private readonly KnownFindings? _known;
    private readonly TextReport? _text;

    /// <summary>Begins a report.</summary>
    /// <param name="choices">How it is written.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="InvalidOperationException">The baseline is no report.</exception>
    public ReportOutput(ReportChoices choices, TextWriter output)
    {
        (_choices, _output) = (choices, output);
        _known = choices.Baseline is { } path ? KnownFindings.Load(path) : null;
        _text = choices.Format == ReportFormat.Text ? new TextReport(output, choices) : null;
    }

    /// <summary>Writes a finding as soon as it is known; null where the report is written at the end.</summary>
    public Action<Finding>? OnFinding => _text is null ? null : Write;

    /// <summary>Writes the report, or what is left of it.</summary>
    /// <param name="report">What was found.</param>
    /// <returns>The exit code.</returns>
    public int Finish(CheckReport report)
    {
        var whole = report;
        if (_known is not null) report = report.Without(_known);
        foreach (var (format, path) in _choices.Files)
        {
            var file = new StringWriter();
            // Who writes the list of what is known anew wants all of it.
            var isBaseline = _choices.Baseline is { } known && Path.GetFullPath(known) == Path.GetFullPath(path);
            Write(isBaseline ? whole : report, format, file);
            WholeFile.Write(path, file.ToString());
        }

        if (_text is not null) _text.Finish(report);
        else if (!_choices.IsQuiet || report.Findings.Count > 0) Write(report, _choices.Format, _output);
        return report.HasFindings ? ExitCode.Findings : ExitCode.Clean;
    }

    private void Write(Finding finding)
    {
        if (_known?.Contains(finding) != true) _text!.Write(finding);
    }

    private void Write(CheckReport report, ReportFormat format, TextWriter output)
    {
        var listed = report.Findings.Count > _choices.Most ? report with { Findings = [.. report.Findings.Take(_choices.Most)] } : report;
        if (format == ReportFormat.Text) new TextReport(output, _choices with { Color = ColorUse.Never }).Finish(report);
        else if (!listed.ToFindings().TryWrite(format, output)) JsonReport.Write(output, listed);
    }
}
