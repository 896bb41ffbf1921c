using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary>What a check found, ready to be written.</summary>
/// <param name="Counts">What was counted, each with the name that people read and its JSON member name.</param>
/// <param name="Findings">Everything that is wrong, in the order of files and places.</param>
/// <param name="Texts">Articles read from the raw text format.</param>
internal sealed record CheckReport(IReadOnlyList<ReportCount> Counts, IReadOnlyList<Finding> Findings, IReadOnlyList<SeedText> Texts)
{
    /// <summary>Whether anything of severity warning or error was found: what the exit code tells.</summary>
    public bool HasFindings => Findings.Any(f => f.Severity >= DiagnosticSeverity.Warning);
}

/// <summary>One line of the summary.</summary>
/// <param name="Name">What people read: <c>quotations verified</c>.</param>
/// <param name="JsonName">The member name in JSON: <c>quotationsVerified</c>.</param>
/// <param name="Count">How many.</param>
internal sealed record ReportCount(string Name, string JsonName, long Count);
