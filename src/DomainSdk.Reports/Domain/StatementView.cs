using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Domain;

/// <summary>A statement: who said what, for whom, when, in which article and about which agreements.</summary>
internal sealed record StatementView
{
    /// <summary>Its number on the page of its article.</summary>
    public int Number { get; init; }

    public required SiteEntity Entity { get; init; }

    public required string Kind { get; init; }

    public required Link Speaker { get; init; }

    public required string Cue { get; init; }

    public required string Summary { get; init; }

    public required string Date { get; init; }

    /// <summary>Where it lies in the text, in the unit of the article.</summary>
    public required string Span { get; init; }

    /// <summary>The words of its passage where it is marked in the text beside it, cut where they are many; else empty.</summary>
    public string Quoted { get; init; } = "";

    public required IReadOnlyList<Link> Agreements { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The passage in the text; empty where the text is not there.</summary>
    public IReadOnlyList<ExcerptPart> Passage { get; init; } = [];

    public static StatementView Of(Site site, SiteEntity entity, int number = 0)
    {
        var node = entity.Declarations[0].Node;
        var speaker = Link.To(site.Entities, "party", NodeText.At(node, "speaker", "partyId"), NodeText.At(node, "speaker", "role"));
        var span = ArticleText.Number(node, "start") is { } start && ArticleText.Number(node, "end") is { } end ? $"{start} to {end}" : "";
        var agreements = new List<Link>();
        foreach (var reference in NodeText.Find(node, "agreementRefs").EnumerateItems())
            agreements.Add(Link.To(site.Entities, "agreement", NodeText.At(reference, "agreementId"), Words.Of(NodeText.At(reference, "relation"))));
        var audience = new List<Fact>();
        foreach (var party in NodeText.Find(node, "audience").EnumerateItems()) audience.Add(new Fact("Said to", Link.To(site.Entities, "party", NodeText.At(party))));
        return new StatementView
        {
            Number = number,
            Entity = entity,
            Kind = NodeText.At(node, "kind"),
            Speaker = speaker,
            Cue = NodeText.At(node, "cue"),
            Summary = NodeText.At(node, "summary"),
            Date = NodeText.Date(node, "statementDate", "value"),
            Span = span,
            Agreements = agreements,
            Passage = number == 0 ? site.Texts.Passage(entity.Declarations[0]) : [],
            Facts = Fact.List(
            [
                new Fact("Speaker", speaker),
                Fact.Of("Named in the text as", NodeText.At(node, "speaker", "attributionText")),
                Fact.Of(site, "On behalf of", "party", node, "onBehalfOf"),
                .. audience,
                Fact.Of("Kind", NodeText.At(node, "kind")),
                Fact.Of("Reported by", NodeText.At(node, "cue")),
                Fact.Of("Summary", NodeText.At(node, "summary")),
                Fact.Of("Date", NodeText.Date(node, "statementDate", "value")),
                Fact.Of("The text's words for it", NodeText.At(node, "statementDate", "expression")),
                Fact.Of(site, "Article", "article", node, "articleId"),
                Fact.Of("Positions in the text", span),
                .. agreements.Select(a => new Fact("Agreement", a)),
                Fact.Of("State of the record", NodeText.At(node, "recordStatus")),
                Fact.Of("Confidence", NodeText.At(node, "confidence")),
                Fact.Address("Source", NodeText.At(node, "source", "url")),
                Fact.Of("Vouched for by", NodeText.At(node, "source", "assertedBy")),
            ]),
        };
    }
}
