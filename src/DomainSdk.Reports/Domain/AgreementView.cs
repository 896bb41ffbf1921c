using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Domain;

/// <summary>An agreement with its participants, reservations and all that is dated.</summary>
internal sealed record AgreementView(IReadOnlyList<Fact> Facts, IReadOnlyList<AgreementParticipant> Participants, IReadOnlyList<AgreementReservation> Reservations, IReadOnlyList<TimelineEvent> Events, TimelineDrawing? Drawing, int Left)
{
    private const int MostEvents = 200;

    public static AgreementView Of(Site site, SiteEntity entity)
    {
        var node = entity.Declarations[0].Node;
        var participants = new List<AgreementParticipant>();
        foreach (var participant in NodeText.Find(node, "participants").EnumerateItems())
        {
            var actions = new List<string>();
            foreach (var action in NodeText.Find(participant, "actions").EnumerateItems()) actions.Add($"{NodeText.At(action, "type")} {NodeText.At(action, "date")}");
            var signatory = NodeText.At(participant, "signatoryId");
            participants.Add(new AgreementParticipant(
                Link.To(site.Entities, "party", NodeText.At(participant, "partyId")),
                Words.Of(NodeText.At(participant, "capacity")),
                signatory.Length > 0 ? Link.To(site.Entities, "party", signatory) : null,
                actions));
        }

        var reservations = new List<AgreementReservation>();
        foreach (var reservation in NodeText.Find(node, "reservations").EnumerateItems())
            reservations.Add(new AgreementReservation(Link.To(site.Entities, "party", NodeText.At(reservation, "partyId")), NodeText.At(reservation, "summary"), NodeText.At(reservation, "madeOn")));

        var facts = new List<Fact>
        {
            Fact.Of("Stage", Words.Of(NodeText.At(node, "stage"))),
            Fact.Of("Status", Words.Of(NodeText.At(node, "status"))),
            Fact.Of("Signed", NodeText.Date(node, "dateSigned")),
            Fact.Of("Place", NodeText.At(node, "place")),
            Fact.Of("In force since", NodeText.At(node, "entryIntoForce")),
            Fact.Of("Ended", NodeText.At(node, "termination")),
            Fact.Of("Registration number", NodeText.At(node, "registrationNumber")),
        };
        foreach (var title in NodeText.Find(node, "otherTitles").EnumerateItems()) facts.Add(new Fact("Other title", new Link(NodeText.At(title, "title"), null, NodeText.At(title, "lang"))));
        foreach (var other in NodeText.Find(node, "amends").EnumerateItems()) facts.Add(new Fact("Amends", Link.To(site.Entities, "agreement", NodeText.At(other))));
        foreach (var other in NodeText.Find(node, "supersedes").EnumerateItems()) facts.Add(new Fact("Supersedes", Link.To(site.Entities, "agreement", NodeText.At(other))));

        var events = Timeline.Of(site, entity);
        return new AgreementView(Fact.List(facts), participants, reservations, [.. events.Take(MostEvents)], TimelineDrawing.Of([.. events.Take(MostEvents)]), Math.Max(0, events.Count - MostEvents));
    }
}

/// <summary>Who takes part in an agreement, and how.</summary>
internal sealed record AgreementParticipant(Link Party, string Capacity, Link? Signatory, IReadOnlyList<string> Actions);

/// <summary>What a party excludes for itself.</summary>
internal sealed record AgreementReservation(Link Party, string Summary, string Date);
