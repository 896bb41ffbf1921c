using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Pages;

/// <summary>The first page: passed or not, what was counted and checked, findings by rule and by file. It stays small whatever the corpus.</summary>
internal static class SummaryPage
{
    public static void Write(Site site)
    {
        var findings = site.Findings;
        var unchecked_ = site.Source.Counts.FirstOrDefault(c => c.Name == "quotations unchecked").Count;
        site.Write("index.html", "summary", site.Source.Fails ? "Check failed" : "Check passed", new
        {
            site.Source.Fails,
            Counts = site.Source.Counts.Select(c => new { c.Name, c.Count }).ToList(),
            Unchecked = unchecked_,
            Severities = new[] { DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info }
                .Select(s => new { Name = s.ToString().ToLowerInvariant(), Count = findings.All.Count(e => e.Finding.Severity == s) }).Where(s => s.Count > 0).ToList(),
            findings.Groups,
            Files = findings.Files.OrderByDescending(f => f.Count).ThenBy(f => f.Name, StringComparer.Ordinal).Take(20).ToList(),
            FileCount = findings.Files.Count,
            Kinds = site.Entities.Kinds.Select(kind => new { Name = kind, site.Entities.OfKind(kind).Count, Url = site.Entities.ListOf(kind) + ".html" }).ToList(),
        });
    }
}
