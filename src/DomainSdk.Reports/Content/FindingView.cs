using System.Globalization;

namespace DomainSdk.Reports.Content;

/// <summary>A finding as a page shows it, with what stands at its places. Made when its page is written.</summary>
internal sealed record FindingView
{
    public required int Number { get; init; }

    public required string Severity { get; init; }

    public required string Message { get; init; }

    /// <summary>Its places: its own, then those related to it.</summary>
    public required IReadOnlyList<PlaceView> Places { get; init; }

    /// <summary>What else is known of it, each with its name.</summary>
    public required IReadOnlyList<Link> Details { get; init; }

    public Link? Owner { get; init; }

    /// <summary>The passage in its text, where the finding is about a statement whose text is there.</summary>
    public IReadOnlyList<ExcerptPart> Passage { get; init; } = [];

    private const int MostCandidates = 20;
    private const int MostRelated = 9;

    /// <summary>Makes the view of a finding.</summary>
    public static FindingView Of(Site site, FindingEntry entry)
    {
        var finding = entry.Finding;
        var details = new List<Link>();
        if (finding.Expected is { } expected) details.Add(new Link("Expected", null, expected));
        if (finding.Found is { } found) details.Add(new Link("Found", null, found));
        if (finding.Suggestion is { } suggestion) details.Add(new Link("Suggestion", null, suggestion));
        foreach (var candidate in finding.Candidates.Take(MostCandidates))
            details.Add(new Link("Candidate", site.Entities.Kinds.Select(kind => site.Entities.Find(kind, candidate)).FirstOrDefault(e => e is not null)?.Url, candidate));
        if (finding.Candidates.Count > MostCandidates) details.Add(new Link("Candidate", null, $"and {finding.Candidates.Count - MostCandidates} more"));
        if (finding.Related.Count > MostRelated) details.Add(new Link("Places", null, $"{finding.Related.Count - MostRelated} more are not shown"));
        if (finding.Validation is { } validation) details.Add(new Link("Schema", null, validation.KeywordLocation));
        return new FindingView
        {
            Number = entry.Number,
            Severity = entry.Severity,
            Message = finding.Message,
            Places = [Place(site, finding.Position, finding.Pointer, "Here"), .. finding.Related.Take(MostRelated).Select(r => Place(site, r.Position, r.Pointer, r.Message))],
            Details = details,
            Owner = entry.Owner is { } owner ? new Link(owner.Entity.Label, owner.Entity.Url, owner.Entity.Kind) : null,
            Passage = entry.Owner is { } of ? site.Texts.Passage(of.Declaration) : [],
        };
    }

    private static PlaceView Place(Site site, SourcePosition position, string pointer, string title)
    {
        var file = site.Source.FileOf(position);
        return new PlaceView(
            title,
            position.Line < 1 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}({position.Line},{position.Column})"),
            pointer,
            SourceExcerpts.Read(position));
    }
}

/// <summary>A place in a file.</summary>
internal sealed record PlaceView(string Title, string Place, string Pointer, IReadOnlyList<ExcerptLine> Lines);
