using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Domain;

/// <summary>All agreements in the order in which they were signed, each with its time.</summary>
internal static class TimelinePage
{
    private const double Width = 1000;
    private const int AgreementsPerPage = 50;

    public static void Write(Site site)
    {
        var agreements = site.Entities.OfKind("agreement");
        if (site.Source.Domain is null || agreements.Count == 0) return;
        var rows = agreements.Select(agreement => new Row(agreement, NodeText.Date(agreement.Declarations[0].Node, "dateSigned")))
            .OrderBy(r => r.Signed.Length == 0).ThenBy(r => r.Signed, StringComparer.Ordinal).ThenBy(r => r.Agreement.Key, StringComparer.Ordinal).ToList();
        foreach (var page in Paging.Of(rows, AgreementsPerPage, "timeline"))
        {
            var shown = page.Items.Select(row => (row, events: Timeline.Of(site, row.Agreement))).ToList();
            var years = shown.SelectMany(s => s.events).Select(e => e.Year).OfType<double>().ToList();
            var scale = years.Count > 0 ? TimeScale.Of(years.Min(), years.Max(), Width) : null;
            site.Write(page.Url, "timeline", "Timeline of agreements", new
            {
                page.Pages,
                HasDrawing = scale is not null,
                Ticks = scale?.Ticks ?? [],
                Height = (shown.Count * 34) + 40,
                Rows = shown.Select((s, i) => Drawn(s.row, s.events, scale, i)).ToList(),
            });
        }
    }

    private static object Drawn(Row row, IReadOnlyList<TimelineEvent> events, TimeScale? scale, int index)
    {
        var dated = events.Where(e => e.Year is not null).ToList();
        var node = row.Agreement.Declarations[0].Node;
        var (from, to) = scale is null || dated.Count == 0 ? (0, 0) : (scale.At(dated.Min(e => e.Year!.Value)), scale.At(dated.Max(e => e.Year!.Value)));
        return new
        {
            row.Agreement.Label,
            row.Agreement.Url,
            row.Signed,
            InForce = NodeText.At(node, "entryIntoForce"),
            Ended = NodeText.At(node, "termination"),
            Statements = events.Count(e => e.IsSaid),
            Y = (index * 34) + 24,
            From = Svg.Number(from),
            Length = Svg.Number(Math.Max(2, to - from)),
            HasBar = dated.Count > 0,
            Points = scale is null ? [] : TimelinePoint.Of(dated, scale),
        };
    }

    private sealed record Row(SiteEntity Agreement, string Signed);
}
