using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Domain;

/// <summary>A party with its names and memberships over time.</summary>
internal sealed record PartyView(IReadOnlyList<Fact> Facts, IReadOnlyList<PartyName> Names, IReadOnlyList<PartyMembership> Memberships)
{
    public static PartyView Of(Site site, SiteEntity entity)
    {
        var node = entity.Declarations[0].Node;
        var facts = new List<Fact>
        {
            Fact.Of("Kind", Words.Of(NodeText.At(node, "kind"))),
            Fact.Of("Founded", NodeText.At(node, "foundingDate")),
            Fact.Of("Dissolved", NodeText.At(node, "dissolutionDate")),
        };
        foreach (var before in NodeText.Find(node, "successorOf").EnumerateItems()) facts.Add(new Fact("Successor of", Link.To(site.Entities, "party", NodeText.At(before))));
        foreach (var identifier in NodeText.Find(node, "identifiers").EnumerateItems()) facts.Add(Fact.Of(NodeText.At(identifier, "scheme"), NodeText.At(identifier, "id")));

        var names = new List<PartyName> { new(NodeText.At(node, "name"), "usual name", "", "", "") };
        foreach (var name in NodeText.Find(node, "otherNames").EnumerateItems())
            names.Add(new PartyName(NodeText.At(name, "name"), NodeText.At(name, "kind"), NodeText.At(name, "lang"), NodeText.At(name, "startDate"), NodeText.At(name, "endDate")));
        var memberships = new List<PartyMembership>();
        foreach (var membership in NodeText.Find(node, "memberships").EnumerateItems())
            memberships.Add(new PartyMembership(Link.To(site.Entities, "party", NodeText.At(membership, "partyId")), NodeText.At(membership, "role"), NodeText.At(membership, "startDate"), NodeText.At(membership, "endDate")));
        return new PartyView(
            Fact.List(facts),
            [.. names.OrderBy(n => n.From, StringComparer.Ordinal)],
            [.. memberships.OrderBy(m => m.From, StringComparer.Ordinal)]);
    }
}

/// <summary>A name and when it was in use.</summary>
internal sealed record PartyName(string Name, string Kind, string Language, string From, string Until);

/// <summary>A membership and when it lasted.</summary>
internal sealed record PartyMembership(Link Of, string Role, string From, string Until);
