using DomainSdk.Integrity;
using DomainSdk.Model;
using OffsetUnit = DomainSdk.Integrity.OffsetUnit;

namespace DomainSdk.Export.Tables;

/// <summary>Texts of articles, and passages of them.</summary>
internal static class PassageCell
{
    /// <summary>The text of the article at hand.</summary>
    public static string? BodyOf(DomainItem item) =>
        JsonCell.Text(item.Node, ["body", "value"])
        ?? (item.Entity.As<Article>() is { } article ? item.Source.Corpus.TextOf(new Entity<Article>(item.Entity, article))?.Text : null);

    /// <summary>The words of the passage of the statement at hand.</summary>
    public static string? WordsOf(DomainItem item)
    {
        if (item.Entity.As<Statement>() is not { Passage: { } passage } statement) return null;
        var article = item.Source.Corpus.Find(statement.ArticleId);
        var text = article is null ? null : item.Source.Corpus.TextOf(article)?.Text;
        return Words(text, passage.Start, passage.End, article?.Value.Body.Unit ?? OffsetUnit.Utf16) ?? passage.Exact;
    }

    /// <summary>The words between two positions, or null where the text has no such places.</summary>
    public static string? Words(string? text, long start, long end, OffsetUnit unit)
    {
        if (text is null) return null;
        var (first, last) = (TextOffsets.ToIndex(text, start, unit), TextOffsets.ToIndex(text, end, unit));
        return first >= 0 && last > first ? text[first..last] : null;
    }
}
