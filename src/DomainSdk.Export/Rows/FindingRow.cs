namespace DomainSdk.Export;

/// <summary>A finding as a row.</summary>
internal static class FindingRow
{
    public static Row Of(Finding finding, Func<string?, string> fileOf)
    {
        var related = finding.Related.Count > 0 ? finding.Related[0] : null;
        return new Row(CorpusTables.Findings,
        [
            finding.Id, finding.Rule, finding.Severity.ToString().ToLowerInvariant(), finding.Message,
            fileOf(finding.Position.Path), (long)finding.Position.Line, (long)finding.Position.Column, finding.Pointer,
            finding.Expected, finding.Found, finding.Suggestion,
            related is null ? null : fileOf(related.Position.Path), (long?)related?.Position.Line, (long?)related?.Position.Column, related?.Pointer,
        ]);
    }
}
