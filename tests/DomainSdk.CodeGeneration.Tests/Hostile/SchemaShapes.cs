using System.Text.Json.Nodes;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>Schemas of shapes whose size grows with a number.</summary>
internal static class SchemaShapes
{
    private static readonly Dictionary<string, Func<int, JsonObject>> Shapes = new(StringComparer.Ordinal)
    {
        ["enum"] = n => new() { ["enum"] = Each(n, i => $"v{i:000000}") },
        ["enumint"] = n => new() { ["enum"] = Each(n, i => i) },
        ["enumsame"] = n => new() { ["enum"] = Each(n, i => string.Join('a', Enumerable.Range(0, 20).Select(bit => (i >> bit & 1) == 0 ? "-" : "."))) },
        ["union"] = n => new() { ["oneOf"] = Each(n, i => Record($"a{i}")) },
        ["unionconst"] = n => new() { ["oneOf"] = Each(n, Tagged) },
        ["unionsame"] = n => new() { ["anyOf"] = Each(n, i => Record(["a"], $"b{i}")) },
        ["unionref"] = n => Definitions(n, i => Record([$"v{i}"], $"v{i}", "U"), ("U", new() { ["oneOf"] = Each(n, i => Ref($"D{i}")) }), "U"),
        ["unionchain"] = n => Definitions(n, i => new() { ["oneOf"] = new JsonArray(Ref(i + 1 < n ? $"D{i + 1}" : "E"), Record($"q{i}")) }, ("E", Record("last")), "D0"),
        ["refprops"] = n => Definitions(n, i => Record([], "n", i + 1 < n ? $"D{i + 1}" : "E"), ("E", Record("last")), "D0"),
        ["refchain"] = n => Definitions(n, i => Ref(i + 1 < n ? $"D{i + 1}" : "E"), ("E", Record("last")), "D0"),
        ["refarrays"] = n => Definitions(n, i => new() { ["type"] = "array", ["items"] = Ref(i + 1 < n ? $"D{i + 1}" : "E") }, ("E", Record("last")), "D0"),
        ["props"] = n => Record([.. Enumerable.Range(0, n).Select(i => $"p{i}")]),
        ["allany"] = n => new() { ["allOf"] = Each(n, i => new JsonObject { ["anyOf"] = new JsonArray(Record($"a{i}"), Record($"b{i}")) }) },
        ["allanytype"] = n => new() { ["type"] = "object", ["allOf"] = Each(n, i => new JsonObject { ["anyOf"] = new JsonArray(Record($"a{i}"), Record($"b{i}")) }) },
        ["alloneofconst"] = n => new() { ["type"] = "object", ["allOf"] = Each(n, i => new JsonObject { ["oneOf"] = new JsonArray(Fixed($"k{i}", "x"), Fixed($"k{i}", "y")) }) },
        ["doubled"] = n => Definitions(n, i => new() { ["allOf"] = new JsonArray(Ref(i + 1 < n ? $"D{i + 1}" : "E"), Ref(i + 1 < n ? $"D{i + 1}" : "E")) }, ("E", Record("last")), "D0"),
        ["tower"] = n => Enumerable.Range(0, n).Aggregate(Record("z"), (inner, i) => new() { ["oneOf"] = new JsonArray(inner, Record($"p{i}"), new JsonObject { ["type"] = "array" }) }),
    };

    /// <summary>The text of a schema.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="size">The number.</param>
    public static string Of(string shape, int size)
    {
        var schema = Shapes[shape](size);
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        return schema.ToJsonString();
    }

    private static JsonArray Each(int count, Func<int, JsonNode> item) => new([.. Enumerable.Range(0, count).Select(item)]);

    private static JsonArray Each(int count, Func<int, string> item) => Each(count, i => (JsonNode)item(i));

    private static JsonArray Each(int count, Func<int, int> item) => Each(count, i => (JsonNode)item(i));

    private static JsonObject Ref(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private static JsonObject Fixed(string name, string value) => new() { ["properties"] = new JsonObject { [name] = new JsonObject { ["const"] = value } }, ["required"] = new JsonArray(name) };

    private static JsonObject Tagged(int i) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["t"] = new JsonObject { ["const"] = $"k{i}" }, ["v"] = new JsonObject { ["type"] = "string" } },
        ["required"] = new JsonArray("t"),
    };

    private static JsonObject Record(params string[] names) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(names.Select(n => KeyValuePair.Create<string, JsonNode?>(n, new JsonObject { ["type"] = "string" }))),
        ["required"] = new JsonArray([.. names.Select(n => (JsonNode)n)]),
    };

    private static JsonObject Record(string[] required, string member, string? target = null)
    {
        var record = Record(required);
        record["properties"]![member] = target is null ? new JsonObject { ["type"] = "string" } : Ref(target);
        return record;
    }

    private static JsonObject Definitions(int count, Func<int, JsonObject> definition, (string Name, JsonObject Schema) last, string root)
    {
        var definitions = new JsonObject(Enumerable.Range(0, count).Select(i => KeyValuePair.Create<string, JsonNode?>($"D{i}", definition(i)))) { [last.Name] = last.Schema };
        return new JsonObject { ["$defs"] = definitions, ["$ref"] = "#/$defs/" + root };
    }
}
