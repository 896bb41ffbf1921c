using DomainSdk.Integrity;
using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Domain;

/// <summary>All that is dated about an agreement: what its parties did, and what was said of it.</summary>
internal static class Timeline
{
    public static IReadOnlyList<TimelineEvent> Of(Site site, SiteEntity agreement)
    {
        var node = agreement.Declarations[0].Node;
        var events = new List<TimelineEvent>
        {
            new(NodeText.Date(node, "dateSigned"), "Signed", null, IsSaid: false),
            new(NodeText.At(node, "entryIntoForce"), "Enters into force", null, IsSaid: false),
            new(NodeText.At(node, "termination"), "Ends", null, IsSaid: false),
        };
        foreach (var participant in NodeText.Find(node, "participants").EnumerateItems())
        {
            var party = Link.To(site.Entities, "party", NodeText.At(participant, "partyId"));
            foreach (var action in NodeText.Find(participant, "actions").EnumerateItems())
                events.Add(new TimelineEvent(NodeText.At(action, "date"), Capital(Words.Of(NodeText.At(action, "type"))), party, IsSaid: false));
        }

        foreach (var reservation in NodeText.Find(node, "reservations").EnumerateItems())
            events.Add(new TimelineEvent(NodeText.At(reservation, "madeOn"), "Reservation", Link.To(site.Entities, "party", NodeText.At(reservation, "partyId")), IsSaid: false));

        foreach (var reference in site.Entities.To(agreement).Where(r => r.OwnerKind == "statement"))
        {
            if (site.Entities.Find(reference.OwnerKind, reference.OwnerKey) is not { } statement) continue;
            var record = statement.Declarations[0].Node;
            var date = NodeText.Date(record, "statementDate", "value");
            if (date.Length == 0 && site.Entities.Find("article", NodeText.At(record, "articleId")) is { } article) date = NodeText.At(article.Declarations[0].Node, "published");
            var speaker = Link.To(site.Entities, "party", NodeText.At(record, "speaker", "partyId")).Text;
            events.Add(new TimelineEvent(date, $"{speaker} {Words.Of(Relation(record, agreement.Key))}", new Link(statement.Label, statement.Url), IsSaid: true));
        }

        return [.. events.Where(e => e.Date.Length > 0).OrderBy(e => e.Date, StringComparer.Ordinal).ThenBy(e => e.IsSaid).ThenBy(e => e.What, StringComparer.Ordinal).ThenBy(e => e.Of?.Url, StringComparer.Ordinal)];
    }

    private static string Relation(Schema.Json.JsonNode statement, string key)
    {
        foreach (var reference in NodeText.Find(statement, "agreementRefs").EnumerateItems())
            if (NodeText.At(reference, "agreementId") == key) return NodeText.At(reference, "relation");
        return "";
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>Something dated.</summary>
/// <param name="Date">The date, as far as it is known.</param>
/// <param name="What">What happened.</param>
/// <param name="Of">The party or the statement, or null.</param>
/// <param name="IsSaid">Whether it is a statement.</param>
internal sealed record TimelineEvent(string Date, string What, Link? Of, bool IsSaid)
{
    /// <summary>The point in time as a fraction of years; of a range its beginning.</summary>
    public double? Year
    {
        get
        {
            if (!TemporalValue.TryParse(Date.Split(" to ")[0], out _) || Date.Length < 4 || !int.TryParse(Date.AsSpan(0, 4), out var year)) return null;
            var month = Date.Length >= 7 && int.TryParse(Date.AsSpan(5, 2), out var m) ? m : 7;
            var day = Date.Length >= 10 && Date[7] == '-' && int.TryParse(Date.AsSpan(8, 2), out var d) ? d : 15;
            return year + ((month - 1) + ((day - 1) / 31.0)) / 12.0;
        }
    }
}
