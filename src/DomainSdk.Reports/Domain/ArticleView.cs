using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Domain;

/// <summary>An article with its statements, marked in the text where that is there.</summary>
internal sealed record ArticleView(IReadOnlyList<Fact> Facts, IReadOnlyList<MarkedParagraph> Text, bool HasText, bool IsCut, IReadOnlyList<StatementView> Statements, int Left)
{
    private const int LongestText = 200_000;
    private const int MostStatements = 300;

    public static ArticleView Of(Site site, SiteEntity entity)
    {
        var node = entity.Declarations[0].Node;
        var all = site.Texts.StatementsOf(entity);
        var statements = all.Take(MostStatements).Select((s, i) => StatementView.Of(site, s, i + 1)).ToList();
        var text = site.Texts.Of(entity.Key);
        var isCut = text?.Value.Length > LongestText;
        var shown = isCut ? text!.Value[..LongestText] : text?.Value;
        var passages = new List<(int Number, int Start, int End)>();
        foreach (var statement in statements)
            if (text?.Find(statement.Entity.Declarations[0].Node) is { } span && span.End <= shown!.Length) passages.Add((statement.Number, span.Start, span.End));

        return new ArticleView(
            Fact.List(
            [
                Fact.Of("Published", NodeText.At(node, "published")),
                Fact.Of("Abstract", NodeText.At(node, "abstract")),
                Fact.Of("Lead", NodeText.At(node, "lead")),
                Fact.Of("Language", NodeText.At(node, "language")),
                Fact.Of("By", NodeText.At(node, "by")),
                Fact.Of("Written at", NodeText.At(node, "located")),
                Fact.Of("Retrieved", NodeText.At(node, "retrievedAt")),
                Fact.Of("Status", NodeText.At(node, "pubStatus")),
                Fact.Of("Length of the text", NodeText.At(node, "body", "charCount")),
                Fact.Of("Digest of the text", NodeText.At(node, "body", "sha256")),
                Fact.Address("Address", NodeText.At(node, "uri")),
                .. Subjects(node),
            ]),
            shown is null ? [] : MarkedText.Of(shown, passages),
            text is not null,
            isCut,
            [.. statements.Select(s => passages.Find(p => p.Number == s.Number) is { Number: > 0 } span ? s with { Quoted = ShownText.Cut(shown![span.Start..span.End], 240).Trim() } : s)],
            all.Count - statements.Count);
    }

    private static List<Fact> Subjects(Schema.Json.JsonNode node)
    {
        var facts = new List<Fact>();
        foreach (var subject in NodeText.Find(node, "subjects").EnumerateItems())
            facts.Add(new Fact("Subject", new Link(NodeText.At(subject, "name"), null, NodeText.At(subject, "rel"))));
        return facts;
    }
}
