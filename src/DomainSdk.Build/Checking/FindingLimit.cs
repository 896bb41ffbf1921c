namespace DomainSdk.Build.Checking;

/// <summary>A document of the wrong kind breaks everywhere: the first findings tell enough, and the others are counted.</summary>
internal static class FindingLimit
{
    /// <summary>How many findings of one file are listed.</summary>
    public const int MostPerFile = 100;

    /// <summary>The findings without those beyond the limit, whose number stands behind the last one of their file.</summary>
    /// <param name="findings">The findings in the order of their files.</param>
    public static IEnumerable<Finding> Apply(IEnumerable<Finding> findings)
    {
        var (path, listed, more) = ((string?)null, 0, new List<Finding>());
        foreach (var finding in findings)
        {
            if (!string.Equals(finding.Position.Path, path, StringComparison.Ordinal))
            {
                if (more.Count > 0) yield return Rest(more);
                (path, listed) = (finding.Position.Path, 0);
                more.Clear();
            }

            // What nobody sees takes no place.
            if (finding.Severity <= DiagnosticSeverity.Hidden) continue;
            if (++listed <= MostPerFile) yield return finding;
            else more.Add(finding);
        }

        if (more.Count > 0) yield return Rest(more);
    }

    private static Finding Rest(List<Finding> more) => more[0] with
    {
        Id = DiagnosticCatalog.MoreErrors,
        Rule = null,
        Severity = more.Max(finding => finding.Severity),
        Message = $"… and {more.Count} more in this file.",
        Related = [],
    };
}
