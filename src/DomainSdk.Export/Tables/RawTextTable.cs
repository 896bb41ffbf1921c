using DomainSdk.Model;

namespace DomainSdk.Export.Tables;

/// <summary>Texts among the documents: they are articles without a key where no record describes them.</summary>
internal static class RawTextTable
{
    public static TableDescription Description { get; } = new("texts", "A text of an article among the documents, in whatever layout.",
    [
        Column.Text("file", "The file, as findings show it."),
        Column.Text("uri", "The address at which it was published; what ties it to `articles`."),
        new("published", ColumnType.Date, "The day of publication."),
        Column.Text("headline", "The headline."),
        Column.Text("alternative_headline", "The second headline, where it differs."),
        Column.Text("lead", "The opening paragraph; missing where there is none."),
        Column.Text("body", "The text."),
        Column.Integer("char_count", "Its length in UTF-16 code units."),
        Column.Text("sha256", "Its digest."),
    ]);

    public static Row RowOf(SeedText text, Func<string?, string> fileOf) => new(Description,
        [fileOf(text.Path), text.Uri, text.Date, text.Headline, text.AlternativeHeadline, text.Lead.Length == 0 ? null : text.Lead, text.Body, (long)text.CharCount, text.Sha256]);
}
