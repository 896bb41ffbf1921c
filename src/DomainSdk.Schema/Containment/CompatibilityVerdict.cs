namespace DomainSdk.Schema.Containment;

/// <summary>Whether a change of a schema is as compatible as it has to be, and what there is to report.</summary>
/// <param name="Holds">Whether every document that has to stay valid does, but for what is accepted: proved, never only not refuted.</param>
/// <param name="Changes">All changes by their place in the new schema.</param>
public sealed record CompatibilityVerdict(bool Holds, IReadOnlyList<JudgedChange> Changes)
{
    /// <summary>Judges the answers of a comparison.</summary>
    /// <param name="asked">What has to hold. What is not asked for is information.</param>
    /// <param name="accepted">The changes that are meant.</param>
    /// <param name="answers">The answers, one for each direction that was looked at.</param>
    public static CompatibilityVerdict Of(Compatibility asked, AcceptedChanges accepted, params ContainmentResult[] answers)
    {
        var changes = new List<JudgedChange>();
        foreach (var answer in answers)
        {
            var judged = answer.Changes.Select(change => Judge(change, asked, accepted)).ToList();
            // What is accepted is no longer the last word where there may be more behind it.
            if (answer.Remainder is { } remainder && judged.TrueForAll(j => j.Acceptance is not null)) judged.Add(Judge(remainder, asked, accepted));
            changes.AddRange(judged);
        }

        return new CompatibilityVerdict(
            changes.TrueForAll(change => change.Severity < DiagnosticSeverity.Error),
            [.. changes.OrderBy(c => c.Change.Position.Path, StringComparer.Ordinal).ThenBy(c => c.Change.Position.Offset)]);
    }

    private static JudgedChange Judge(SchemaChange change, Compatibility asked, AcceptedChanges accepted)
    {
        var acceptance = accepted.Entries.FirstOrDefault(entry => entry.Covers(change));
        return new JudgedChange(change, acceptance is null && asked.HasFlag(change.Direction) ? DiagnosticSeverity.Error : DiagnosticSeverity.Info, acceptance);
    }
}
