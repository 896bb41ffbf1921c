using DomainSdk.Integrity;

namespace DomainSdk.Reports.Content;

/// <summary>All findings: by rule, by file and by entity, each with the address at which it is shown.</summary>
internal sealed class SiteFindings
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 25;

    private readonly ILookup<SiteEntity?, FindingEntry> _byEntity;

    public SiteFindings(SiteSource source, SiteEntities entities)
    {
        var places = new EntityPlaces(entities);
        var names = new PageNames();
        Groups = [.. source.Findings.Select((finding, i) => (finding, number: i + 1))
            .GroupBy(f => (f.finding.Id, f.finding.Rule))
            .OrderByDescending(g => g.Max(f => f.finding.Severity)).ThenBy(g => g.Key.Id, StringComparer.Ordinal).ThenBy(g => g.Key.Rule, StringComparer.Ordinal)
            .Select(g =>
            {
                var address = "findings/" + names.Take(g.Key.Id.ToLowerInvariant() + (g.Key.Rule is { } rule ? "-" + rule.ToLowerInvariant() : ""));
                return new FindingGroup(
                    g.Key.Id,
                    g.Key.Rule,
                    source.Describe(g.Key.Id),
                    address,
                    [.. g.Select((f, i) => new FindingEntry(f.number, f.finding, $"{Paging.Url(address, i / PageSize + 1)}#f{f.number}", places.At(f.finding.Position)))]);
            })];
        All = [.. Groups.SelectMany(g => g.Entries).OrderBy(e => e.Number)];
        Files = [.. All.GroupBy(e => source.FileOf(e.Finding.Position), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new FindingFile(g.Key, [.. g]))];
        _byEntity = All.Where(e => e.Owner is not null).ToLookup(e => e.Owner?.Entity);
    }

    public IReadOnlyList<FindingGroup> Groups { get; }

    public IReadOnlyList<FindingFile> Files { get; }

    /// <summary>All in the order of the report.</summary>
    public IReadOnlyList<FindingEntry> All { get; }

    /// <summary>Those that stand within an entity.</summary>
    public IEnumerable<FindingEntry> In(SiteEntity entity) => _byEntity[entity];
}

/// <summary>A finding with its number in the report.</summary>
/// <param name="Number">From 1, in the order of the report.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Url">Where it is shown, from the root of the site.</param>
/// <param name="Owner">The entity that it stands in, or null.</param>
internal sealed record FindingEntry(int Number, Finding Finding, string Url, (SiteEntity Entity, CorpusEntity Declaration)? Owner)
{
    public string Severity => Finding.Severity.ToString().ToLowerInvariant();

    public string Message => Finding.Message;

    public string Code => Finding.Rule ?? Finding.Id;
}

/// <summary>The findings of one rule.</summary>
internal sealed record FindingGroup(string Id, string? Rule, DiagnosticDescription? Description, string Address, IReadOnlyList<FindingEntry> Entries)
{
    public string Code => Rule is null ? Id : $"{Rule} ({Id})";

    public string Title => Description?.Title ?? "A rule of your own";

    public string Help => Description?.Help ?? "";

    public int Count => Entries.Count;

    public string Severity => Entries.MaxBy(e => e.Finding.Severity)!.Severity;

    public string Url => Address + ".html";

    public int FileCount => Entries.Select(e => e.Finding.Position.Path).Distinct(StringComparer.Ordinal).Count();
}

/// <summary>The findings of one file.</summary>
internal sealed record FindingFile(string Name, IReadOnlyList<FindingEntry> Entries)
{
    public int Count => Entries.Count;

    public int Errors => Entries.Count(e => e.Finding.Severity == DiagnosticSeverity.Error);

    public int Warnings => Entries.Count(e => e.Finding.Severity == DiagnosticSeverity.Warning);

    /// <summary>The first ones, to be shown in the list of files.</summary>
    public IReadOnlyList<FindingEntry> First => [.. Entries.Take(50)];

    public int Left => Math.Max(0, Entries.Count - 50);
}
