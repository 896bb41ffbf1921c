using System.Text.Json;

namespace DomainSdk.Testing.Properties;

/// <summary>A JSON value that can be changed, scalars as they are written.</summary>
internal sealed class JsonPiece
{
    private string? _scalar;
    private List<(string Name, JsonPiece Value)>? _members;
    private List<JsonPiece>? _items;

    /// <summary>A scalar.</summary>
    /// <param name="text">Its JSON text.</param>
    public static JsonPiece Scalar(string text) => new() { _scalar = text };

    /// <summary>An array.</summary>
    /// <param name="items">Its items.</param>
    public static JsonPiece Array(IEnumerable<JsonPiece> items) => new() { _items = [.. items] };

    /// <summary>An object.</summary>
    /// <param name="members">Its members, names not escaped.</param>
    public static JsonPiece Object(IEnumerable<(string Name, JsonPiece Value)> members) => new() { _members = [.. members] };

    /// <summary>The value of an element.</summary>
    /// <param name="element">The element.</param>
    public static JsonPiece Parse(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Object(element.EnumerateObject().Select(m => (m.Name, Parse(m.Value)))),
        JsonValueKind.Array => Array(element.EnumerateArray().Select(Parse)),
        _ => Scalar(element.GetRawText()),
    };

    /// <summary>Changes one place: replaces it, or takes something from it or adds something to it.</summary>
    /// <param name="random">Chooses.</param>
    public void Mutate(Random random)
    {
        var place = this;
        while (place.Children is { Count: > 0 } children && random.Next(4) > 0) place = children[random.Next(children.Count)];
        switch (random.Next(4))
        {
            case 0 when place._members is { Count: > 0 } members:
                members.RemoveAt(random.Next(members.Count));
                break;
            case 0 when place._items is { Count: > 0 } items:
                items.RemoveAt(random.Next(items.Count));
                break;
            case 1 when place._members is { } members:
                var name = RandomDocuments.PlainNames[random.Next(RandomDocuments.PlainNames.Length)];
                if (!members.Exists(m => m.Name == name)) members.Add((name, Any(random)));
                break;
            case 1 when place._items is { } items:
                items.Add(items.Count > 0 && random.Next(2) == 0 ? items[random.Next(items.Count)] : Any(random));
                break;
            default:
                var other = Any(random);
                (place._scalar, place._members, place._items) = (other._scalar, other._members, other._items);
                break;
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        _members is not null ? "{" + string.Join(" , ", _members.Select(m => JsonSerializer.Serialize(m.Name) + ": " + m.Value)) + "}"
        : _items is not null ? "[" + string.Join(",", _items) + "]"
        : _scalar!;

    private List<JsonPiece>? Children => _items ?? _members?.ConvertAll(m => m.Value);

    private static JsonPiece Any(Random random) => random.Next(6) switch
    {
        0 => Object([]),
        1 => Array([]),
        _ => Scalar(RandomDocuments.Scalars[random.Next(RandomDocuments.Scalars.Length)]),
    };
}
