using DomainSdk.Export.Tables;

namespace DomainSdk.Export;

/// <summary>The tables of a corpus: those that follow from the integrity keywords of any schema, and those of the domain.</summary>
public static class CorpusTables
{
    /// <summary>A row for each document.</summary>
    public static TableDescription Documents { get; } = new("documents", "A document: a file, or a line of a file with one document per line.",
    [
        Column.Text("file", "The file, as findings show it."),
        Column.Integer("line", "The line on which the document begins; 1 for a file that is one document."),
        Column.Integer("bytes", "Its length."),
        Column.Boolean("valid", "Whether it conforms to its schema; a document that cannot be read does not."),
    ]);

    /// <summary>A row for each entity.</summary>
    public static TableDescription Entities { get; } = new("entities", "An entity (`x-entity`), one with a key that another has included.",
    [
        Column.Text("kind", "Its kind."),
        Column.KeyOf("key", "kind", "Its key."),
        .. Column.Place("of its key"),
        Column.Text("record", "The whole entity in JSON, as it stands in its document."),
    ]) { Subject = 1 };

    /// <summary>A row for each reference.</summary>
    public static TableDescription References { get; } = new("refs", "A reference (`x-ref`), one that leads nowhere included. The word `references` belongs to SQL.",
    [
        Column.Text("kind", "The kind of the entity referred to."),
        Column.KeyOf("key", "kind", "The key of the entity referred to."),
        Column.Text("owner_kind", "The kind of the innermost entity around the reference; missing where there is none."),
        Column.KeyOf("owner_key", "owner_kind", "Its key."),
        .. Column.Place("of the reference"),
    ]);

    /// <summary>A row for each passage.</summary>
    public static TableDescription Quotations { get; } = new("quotations", "A passage marked in a text (`x-quotation`).",
    [
        Column.Text("owner_kind", "The kind of the innermost entity that the mark stands in; missing where there is none."),
        Column.KeyOf("owner_key", "owner_kind", "Its key."),
        Column.Text("status", "`verified`, `failed` (there is a finding), or `unchecked` (its text is not there)."),
        Column.Text("words", "The words of the passage as its text has them; where the text is not there, or has no such place, as the mark gives them; missing where it gives a digest alone."),
        Column.Integer("start_offset", "Where the passage starts, from 0."),
        Column.Integer("end_offset", "Where it ends: the position behind its last character."),
        Column.Text("unit", "What positions count: `utf16` or `codePoint`."),
        Column.Text("prefix", "What stands before it, as the mark says."),
        Column.Text("suffix", "What stands behind it, as the mark says."),
        Column.Text("sha256", "Its digest, as the mark says."),
        .. Column.Place("of the mark"),
    ]);

    /// <summary>A row for each finding.</summary>
    public static TableDescription Findings { get; } = new("findings", "What `check` finds, in its order.",
    [
        Column.Text("id", "The id, such as `DSDK4002`."),
        Column.Text("rule", "The code of the integrity rule, such as `R2`; missing for others."),
        Column.Text("severity", "`error`, `warning` or `info`."),
        Column.Text("message", "One sentence."),
        Column.Text("file", "The file."),
        Column.Integer("line", "The line, from 1."),
        Column.Integer("column_number", "The column, from 1, in UTF-16 code units."),
        Column.Text("pointer", "The JSON Pointer from the root of the document."),
        Column.Text("expected", "What should stand there."),
        Column.Text("found", "What stands there, shortened."),
        Column.Text("suggestion", "What was probably meant."),
        Column.Text("related_file", "The other place that the finding is about: its file; of several the first."),
        Column.Integer("related_line", "Its line."),
        Column.Integer("related_column", "Its column."),
        Column.Text("related_pointer", "Its JSON Pointer."),
    ]);

    /// <summary>Those of any schema.</summary>
    public static IReadOnlyList<TableDescription> OfAnySchema { get; } = [Documents, Entities, References, Quotations, Findings];

    /// <summary>Those of articles, statements, parties and agreements, which only corpora of the domain have.</summary>
    public static IReadOnlyList<TableDescription> OfDomain { get; } = [.. DomainTables.All.Select(t => t.Description).Distinct(), RawTextTable.Description];

    /// <summary>All tables.</summary>
    public static IReadOnlyList<TableDescription> All { get; } = [.. OfAnySchema, .. OfDomain];
}
