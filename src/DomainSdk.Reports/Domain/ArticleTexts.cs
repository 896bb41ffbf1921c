using DomainSdk.Integrity;
using DomainSdk.Model;
using DomainSdk.Reports.Content;

namespace DomainSdk.Reports.Domain;

/// <summary>Texts of articles, and the passages of statements in them.</summary>
internal sealed class ArticleTexts
{
    private const int Around = 200;
    private readonly DomainCorpus? _domain;
    private readonly SiteEntities _entities;
    private readonly Dictionary<string, Entity<Article>> _articles = new(StringComparer.Ordinal);

    public ArticleTexts(DomainCorpus? domain, SiteEntities entities)
    {
        _domain = domain;
        _entities = entities;
        foreach (var article in domain?.Articles ?? []) _articles.TryAdd(article.Key, article);
    }

    /// <summary>The text of an article with what positions in it count, or null.</summary>
    public ArticleText? Of(string article) =>
        _domain is not null && _articles.TryGetValue(article, out var found) && _domain.TextOf(found) is { } text
            ? new ArticleText(text.Text, found.Value.Body.OffsetUnit == Model.OffsetUnit.CodePoint ? Integrity.OffsetUnit.CodePoint : Integrity.OffsetUnit.Utf16)
            : null;

    /// <summary>The passage of a statement with the words around it; nothing where its text is not there.</summary>
    public IReadOnlyList<ExcerptPart> Passage(CorpusEntity statement)
    {
        if (_domain is null || statement.Kind != StatementId.Kind || Of(NodeText.At(statement.Node, "articleId")) is not { } text) return [];
        if (text.Find(statement.Node) is not { } span) return [];
        var from = Whole(text.Value, Math.Max(0, span.Start - Around));
        var to = Whole(text.Value, Math.Min(text.Value.Length, span.End + Around));
        return
        [
            new((from > 0 ? "…" : "") + text.Value[from..span.Start], IsMark: false),
            new(text.Value[span.Start..span.End], IsMark: true),
            new(text.Value[span.End..to] + (to < text.Value.Length ? "…" : ""), IsMark: false),
        ];
    }

    /// <summary>The statements of an article, by where they begin in its text.</summary>
    public IReadOnlyList<SiteEntity> StatementsOf(SiteEntity article) =>
        [.. _entities.To(article).Where(r => r.OwnerKind == StatementId.Kind && r.Location.Pointer.EndsWith("/articleId", StringComparison.Ordinal))
            .Select(r => _entities.Find(r.OwnerKind, r.OwnerKey)).OfType<SiteEntity>().Distinct()
            .OrderBy(s => ArticleText.Number(s.Declarations[0].Node, "start") ?? long.MaxValue).ThenBy(s => s.Key, StringComparer.Ordinal)];

    private static int Whole(string text, int index) => TextOffsets.SplitsPair(text, index) ? index - 1 : index;
}
