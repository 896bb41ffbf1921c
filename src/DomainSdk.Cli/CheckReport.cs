using DomainSdk.Cli.Output;
using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary>What a check found, ready to be written.</summary>
/// <param name="Counts">What was counted, each with the name that people read and its JSON member name.</param>
/// <param name="Findings">Everything that is wrong, in the order of files and places.</param>
/// <param name="Texts">Articles read from the raw text format.</param>
/// <param name="FormatName">What <c>format</c> was taken for, where the schema was given on the command line.</param>
internal sealed record CheckReport(IReadOnlyList<ReportCount> Counts, IReadOnlyList<Finding> Findings, IReadOnlyList<SeedText> Texts, string? FormatName)
{
    /// <summary>Tests that were made, each with what is wrong with it or null; none where nothing was tested.</summary>
    public IReadOnlyList<(string File, string Name, Finding? Failure)> Tests { get; init; } = [];

    /// <summary>Whether anything of severity warning or error was found: what the exit code tells.</summary>
    public bool HasFindings => Findings.Any(f => f.Severity >= DiagnosticSeverity.Warning);

    /// <summary>The report of a corpus of one schema.</summary>
    public static CheckReport Of(Corpus corpus, IReadOnlyList<Finding> findings, string? formatName) =>
        new([new("documents", "documents", corpus.DocumentCount), new("findings", "findings", findings.Count)], findings, [], formatName);

    /// <summary>The report of a corpus of the domain.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="problems">What is wrong with schemas that documents name.</param>
    /// <param name="areOthers">Whether every document has a schema of its own.</param>
    public static CheckReport Of(DomainReport report, IReadOnlyList<Finding> problems, bool areOthers)
    {
        var findings = problems.Count == 0 ? report.Findings : [.. report.Findings.Concat(problems).Order(Comparer<Finding>.Create(Finding.Compare))];
        ReportCount[] domain =
        [
            new("articles", "articles", report.Articles),
            new("statements", "statements", report.Statements),
            new("parties", "parties", report.Parties),
            new("agreements", "agreements", report.Agreements),
            new("quotations verified", "quotationsVerified", report.QuotationsVerified),
            new("quotations failed", "quotationsFailed", report.QuotationsFailed),
            new("quotations unchecked", "quotationsUnchecked", report.QuotationsUnchecked),
        ];

        // Where every document has another schema, there is nothing to be said of the domain.
        return new CheckReport(
            [new("documents", "documents", report.Documents), .. areOthers ? [] : domain, new("findings", "findings", findings.Count)],
            findings,
            report.Texts,
            FormatName: null);
    }

    /// <summary>The report of what is new: known findings are counted, and neither told nor failed for.</summary>
    public CheckReport Without(KnownFindings known)
    {
        var added = Findings.Where(finding => !known.Contains(finding)).ToList();
        return this with
        {
            Findings = added,
            Counts = [.. Counts.Select(count => count.JsonName == "findings" ? count with { Count = added.Count } : count), new("known findings", "knownFindings", Findings.Count - added.Count)],
        };
    }

    /// <summary>The report for the formats that all commands have in common.</summary>
    public FindingReport ToFindings() => new(
        "check",
        [.. Findings.Select(ReportFinding.Of)],
        [.. Counts.Select(count => (count.Name, count.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))), .. FormatName is null ? [] : new[] { ("format assertion", FormatName) }])
    {
        Tests = [.. Tests.Select(test => (test.File, test.Name, test.Failure is { } failure && Findings.Contains(failure) ? ReportFinding.Of(failure) : null))],
    };
}

/// <summary>One line of the summary.</summary>
/// <param name="Name">What people read: <c>quotations verified</c>.</param>
/// <param name="JsonName">The member name in JSON: <c>quotationsVerified</c>.</param>
/// <param name="Count">How many.</param>
internal sealed record ReportCount(string Name, string JsonName, long Count);
