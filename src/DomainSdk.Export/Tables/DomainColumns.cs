using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk.Export.Tables;

/// <summary>Columns of the domain: each a value of the item at hand, found by the names of members.</summary>
internal static class DomainColumns
{
    /// <summary>The key of the entity.</summary>
    public static DomainColumn Key(string name, string kind, string description) => new(Column.Key(name, kind, description), item => item.Entity.Key);

    /// <summary>The place of the item among those of its entity.</summary>
    public static DomainColumn Number() => new(Column.Integer("number", "The place among those of the same entity, from 1."), item => (long)item.Number);

    /// <summary>The key of another entity.</summary>
    public static DomainColumn Reference(string name, string kind, string description, params string[] path) => new(Column.Key(name, kind, description), item => JsonCell.Text(item.Node, path));

    public static DomainColumn Text(string name, string description, params string[] path) => new(Column.Text(name, description), item => JsonCell.Text(item.Node, path));

    /// <summary>A text that a missing member stands for as well.</summary>
    public static DomainColumn TextOr(string missing, string name, string description, params string[] path) =>
        new(Column.Text(name, $"{description} Missing in the record means `{missing}`, which then stands here."), item => JsonCell.Text(item.Node, path) ?? missing);

    public static DomainColumn Integer(string name, string description, params string[] path) => new(Column.Integer(name, description), item => JsonCell.Integer(item.Node, path));

    public static DomainColumn Instant(string name, string description, params string[] path) =>
        new(new ColumnDescription(name, ColumnType.Instant, description), item => JsonCell.Dates(item.Node, path)?.Start?.Instant?.UtcDateTime);

    /// <summary>A date as far as it is known: as written, and the first and the last day that it can mean.</summary>
    public static DomainColumn[] PartialDate(string name, string description, params string[] path) =>
    [
        new(Column.Text(name, description), item => JsonCell.DateText(item.Node, path)),
        new(new ColumnDescription(name + "_first", ColumnType.Date, "The first day that it can mean."), item => JsonCell.Dates(item.Node, path)?.Start?.FirstDay),
        new(new ColumnDescription(name + "_last", ColumnType.Date, "The last day that it can mean."), item => JsonCell.Dates(item.Node, path)?.End?.LastDay),
    ];

    /// <summary>Where the key of the entity stands.</summary>
    public static DomainColumn[] Place() =>
    [
        new(Column.Text("file", "The file, as findings show it."), item => item.Source.FileOf(item.Entity.KeyLocation.Position.Path)),
        new(Column.Integer("line", "The line of its key, from 1."), item => (long)item.Entity.KeyLocation.Position.Line),
    ];
}

/// <summary>Values of records as cells; null where there is none.</summary>
internal static class JsonCell
{
    public static JsonNode Find(JsonNode node, ReadOnlySpan<string> path)
    {
        foreach (var member in path)
        {
            if (!node.TryGetMember(member, out node)) return default;
        }

        return node;
    }

    public static string? Text(JsonNode node, ReadOnlySpan<string> path) => Find(node, path) is { Kind: JsonKind.String } found ? found.GetString() : null;

    public static object? Integer(JsonNode node, ReadOnlySpan<string> path) =>
        Find(node, path) is { Kind: JsonKind.Number } found && decimal.TryParse(found.ToString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;

    /// <summary>A date as it is written; a range as its start and its end with a slash between them.</summary>
    public static string? DateText(JsonNode node, ReadOnlySpan<string> path) => Find(node, path) switch
    {
        { Kind: JsonKind.String } date => date.GetString(),
        { Kind: JsonKind.Object } range => $"{Text(range, ["start"])}/{Text(range, ["end"])}",
        _ => null,
    };

    public static TemporalRange? Dates(JsonNode node, ReadOnlySpan<string> path) => Find(node, path) switch
    {
        { Kind: JsonKind.String } date => Model.Dates.Of(date.GetString()),
        { Kind: JsonKind.Object } range => Model.Dates.Period(Text(range, ["start"]), Text(range, ["end"])),
        _ => null,
    };
}
