using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk.Model;

/// <summary>
/// An entity as the rules look at it: members by pointer, absent where missing or of another kind, each with its position.
/// Rules also run over entities that are not valid, which no record can hold.
/// </summary>
internal abstract class EntityView(CorpusEntity entity)
{
    /// <summary>The entity in its document.</summary>
    public CorpusEntity Entity { get; } = entity;

    /// <summary>The key.</summary>
    public string Id => Entity.Key;

    /// <summary>Where the key stands.</summary>
    public FactLocation IdLocation => Entity.KeyLocation;

    /// <summary>Where the value at a pointer stands.</summary>
    public FactLocation Locate(string pointer) => Entity.Locate(pointer);

    /// <summary>Whether there is a value at a pointer.</summary>
    public bool Has(string pointer) => Node(pointer).IsPresent;

    /// <summary>The string at a pointer, or null.</summary>
    protected string? String(string pointer) => Node(pointer) is { Kind: JsonKind.String } node ? node.GetString() : null;

    /// <summary>The integer at a pointer, or null.</summary>
    protected long? Integer(string pointer) =>
        Node(pointer) is { Kind: JsonKind.Number } node && long.TryParse(node.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The date or the range of dates at a pointer, or null.</summary>
    protected TemporalRange? Dates(string pointer)
    {
        var node = Node(pointer);
        if (node.Kind == JsonKind.String) return TemporalValue.TryParse(node.GetString(), out var value) ? TemporalRange.Of(value) : null;
        return node.Kind == JsonKind.Object && Period(pointer, "start", "end") is { Start: not null, End: not null } range ? range : null;
    }

    /// <summary>The period between two members of the object at a pointer; a missing end is open.</summary>
    protected TemporalRange Period(string pointer, string start = "startDate", string end = "endDate")
    {
        return new TemporalRange(Date(start), Date(end));

        TemporalValue? Date(string name) => TemporalValue.TryParse(String($"{pointer}/{name}"), out var value) ? value : null;
    }

    /// <summary>The number of items of the array at a pointer.</summary>
    protected int Count(string pointer) => Node(pointer) is { Kind: JsonKind.Array } node ? node.Count : 0;

    /// <summary>The value at a pointer as the quotation check takes it, or null.</summary>
    protected FactValue? Fact(string pointer)
    {
        var node = Node(pointer);
        if (!node.IsPresent) return null;
        var isString = node.Kind == JsonKind.String;
        return new FactValue { Location = Locate(pointer), Kind = node.Kind, Text = isString ? node.GetString() : null, Json = isString ? null : node.ToString() };
    }

    private JsonNode Node(string pointer) => JsonPointer.TryResolve(Entity.Node, pointer, out var node) ? node : default;
}
