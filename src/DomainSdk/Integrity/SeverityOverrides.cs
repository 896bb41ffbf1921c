namespace DomainSdk;

/// <summary>Severities that a user sets for ids (<c>DSDK4010</c>) or rules (<c>R10</c>); the id is looked up first.</summary>
public sealed class SeverityOverrides
{
    private readonly Dictionary<string, DiagnosticSeverity> _severities;

    /// <summary>Every finding has its default severity.</summary>
    public static SeverityOverrides None { get; } = new([]);

    /// <summary>Overrides by id or rule code, in any case. <see cref="DiagnosticSeverity.Hidden"/> drops findings.</summary>
    public SeverityOverrides(IEnumerable<KeyValuePair<string, DiagnosticSeverity>> severities) =>
        _severities = new Dictionary<string, DiagnosticSeverity>(severities, StringComparer.OrdinalIgnoreCase);

    /// <summary>The finding with the severity that applies to it, or null where it is to be dropped.</summary>
    public Finding? Apply(Finding finding)
    {
        if (!_severities.TryGetValue(finding.Id, out var severity) && (finding.Rule is null || !_severities.TryGetValue(finding.Rule, out severity)))
            return finding;
        if (severity == DiagnosticSeverity.Hidden) return null;
        return severity == finding.Severity ? finding : finding with { Severity = severity };
    }

    /// <summary>The findings with the severities that apply, in the same order.</summary>
    public IEnumerable<Finding> Apply(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            if (Apply(finding) is { } kept) yield return kept;
    }

    /// <summary>The overrides as <see cref="Parse"/> reads them.</summary>
    public override string ToString() => string.Join(';', _severities.OrderBy(s => s.Key, StringComparer.OrdinalIgnoreCase).Select(s => $"{s.Key}={s.Value}"));

    /// <summary>Reads what <see cref="ToString"/> has written.</summary>
    internal static SeverityOverrides Parse(string text) => new(text.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=')).Select(part => KeyValuePair.Create(part[0], Enum.Parse<DiagnosticSeverity>(part[^1]))));
}
