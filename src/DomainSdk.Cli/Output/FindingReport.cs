namespace DomainSdk.Cli.Output;

/// <summary>What a command found, for the formats that all commands write alike.</summary>
/// <param name="Title">The command.</param>
/// <param name="Findings">Everything that is to be told.</param>
/// <param name="Summary">What came of it in all, each with its name.</param>
internal sealed record FindingReport(string Title, IReadOnlyList<ReportFinding> Findings, IReadOnlyList<(string Name, string Value)> Summary)
{
    /// <summary>Tests that were made, each with the finding that it failed by, which is among the others, or null.</summary>
    public IReadOnlyList<(string File, string Name, ReportFinding? Failure)> Tests { get; init; } = [];

    /// <summary>What the findings come to for code, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Writes the report in one of the formats that all commands have in common.</summary>
    /// <returns>False for the others, which each command writes by itself.</returns>
    public bool TryWrite(ReportFormat format, TextWriter output)
    {
        Action<TextWriter, FindingReport>? write = format switch
        {
            ReportFormat.Ndjson => NdjsonReport.Write,
            ReportFormat.Markdown => MarkdownReport.Write,
            ReportFormat.Sarif => SarifReport.Write,
            ReportFormat.GitHub => GitHubReport.Write,
            ReportFormat.JUnit => JUnitReport.Write,
            _ => null,
        };
        write?.Invoke(output, this);
        return write is not null;
    }
}
