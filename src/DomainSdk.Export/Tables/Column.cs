namespace DomainSdk.Export.Tables;

/// <summary>Columns as tables declare them.</summary>
internal static class Column
{
    public static ColumnDescription Text(string name, string description) => new(name, ColumnType.Text, description);

    public static ColumnDescription Integer(string name, string description) => new(name, ColumnType.Integer, description);

    public static ColumnDescription Boolean(string name, string description) => new(name, ColumnType.Boolean, description);

    /// <summary>The key of an entity of a kind.</summary>
    public static ColumnDescription Key(string name, string kind, string description) => new(name, ColumnType.Text, description) { EntityKind = kind };

    /// <summary>The key of an entity whose kind another column tells.</summary>
    public static ColumnDescription KeyOf(string name, string kindColumn, string description) => new(name, ColumnType.Text, description) { KindColumn = kindColumn };

    /// <summary>Where in which file something stands.</summary>
    public static ColumnDescription[] Place(string what) =>
    [
        Text("file", "The file, as findings show it."),
        Integer("document_line", "The line on which the document begins: with `file` the key of `documents`."),
        Integer("line", $"The line {what}, from 1."),
        Integer("column_number", "The column there, from 1, in UTF-16 code units."),
        Text("pointer", "The JSON Pointer from the root of the document."),
    ];
}
