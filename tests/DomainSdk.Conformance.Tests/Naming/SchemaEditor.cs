using System.Text.Json;
using System.Text.Json.Nodes;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Conformance.Suite;
using JsonScalar = System.Text.Json.Nodes.JsonValue;

namespace DomainSdk.Conformance.Naming;

/// <summary>Adds members, definitions and files to a schema, at random places and with names that collide on purpose. Changes nothing that is there.</summary>
internal sealed class SchemaEditor
{
    private static readonly string[] LibraryNames = [.. Library.Names, "Equals", "Schema", "Schemas", "AdditionalProperties", "Rest", "Value", "Option", "Other"];

    private readonly Random _random;
    private readonly WildSchema _wild;
    private readonly JsonObject _root;
    private readonly List<JsonObject> _properties = [];
    private readonly List<string> _names = [];
    private readonly string _definitions;

    private SchemaEditor(WildSchema wild, string text, int seed)
    {
        _random = new Random(seed);
        _wild = wild;
        _root = (JsonObject)JsonNode.Parse(text)!;
        _definitions = _root.ContainsKey("$defs") ? "$defs" : "definitions";
        Walk(_root);
        _names.Add(Path.GetFileName(wild.File).Split('.')[0]);
    }

    /// <summary>One addition.</summary>
    /// <param name="wild">The schema.</param>
    /// <param name="text">Its text.</param>
    /// <param name="seed">Decides what is added where.</param>
    /// <returns>The schema with the addition, or null where it is no object.</returns>
    public static NamedSchemas? Add(WildSchema wild, string text, int seed)
    {
        if (JsonNode.Parse(text) is not JsonObject) return null;
        var editor = new SchemaEditor(wild, text, seed);
        var kind = editor._random.Next(3);
        if (kind == 2 || editor._properties.Count == 0) return editor.AddFile(text);
        for (var count = editor._random.Next(1, 4); count > 0; count--)
        {
            if (kind == 1) editor.AddMember("#/" + editor._definitions + "/" + Escape(editor.AddDefinition(editor._root)));
            else editor.AddMember(null);
        }

        return new NamedSchemas(wild, editor._root.ToJsonString());
    }

    private NamedSchemas AddFile(string text)
    {
        // A file that refers to what is there can make cases and members of it; one that does not can still ask for the same names.
        var file = new JsonObject();
        if (_random.Next(2) == 0) file["title"] = _root["title"] is JsonScalar title && title.GetValueKind() == JsonValueKind.String ? title.DeepClone() : Name();
        var members = new JsonObject();
        for (var count = _random.Next(1, 5); count > 0; count--)
        {
            var name = Name();
            members[name] = _random.Next(3) == 0 ? Subschema() : new JsonObject { ["$ref"] = "#/definitions/" + Escape(AddDefinition(file, "definitions")) };
        }

        if (_random.Next(2) == 0) members["theirs"] = new JsonObject { ["$ref"] = Theirs() };
        if (_random.Next(3) == 0) members["either"] = new JsonObject { ["oneOf"] = new JsonArray(new JsonObject { ["$ref"] = Theirs() }, new JsonObject { ["$ref"] = Theirs() }) };
        file["type"] = "object";
        file["properties"] = members;
        return new NamedSchemas(_wild, text, file.ToJsonString(), _random.Next(2) == 0);
    }

    private string Theirs()
    {
        var keys = (_root[_definitions] as JsonObject)?.Select(d => d.Key).ToList();
        return _wild.BaseUri + "#" + (keys is { Count: > 0 } ? "/" + _definitions + "/" + Uri.EscapeDataString(Escape(Pick(keys))) : "");
    }

    private string AddDefinition(JsonObject root, string? place = null)
    {
        place ??= _definitions;
        if (root[place] is not JsonObject definitions)
            root[place] = definitions = [];
        var name = Name();
        for (var number = 2; definitions.ContainsKey(name); number++) name += number;
        definitions.Insert(_random.Next(2) == 0 ? 0 : _random.Next(definitions.Count + 1), name, Subschema());
        return name;
    }

    private void AddMember(string? reference)
    {
        var properties = Pick(_properties);
        var name = _random.Next(3) > 0 && properties.Count > 0 ? Respelled(Pick(properties.Select(p => p.Key).ToList())) : Name();
        for (var number = 2; properties.ContainsKey(name); number++) name += "_" + number;
        properties.Insert(_random.Next(2) == 0 ? 0 : _random.Next(properties.Count + 1), name, reference is null ? Subschema() : new JsonObject { ["$ref"] = reference });
    }

    private JsonNode Subschema() => JsonNode.Parse(_random.Next(8) switch
    {
        0 => "{}",
        1 => """{ "type": "string" }""",
        2 => """{ "type": "string", "enum": ["a", "A", "b-c", "bC"] }""",
        3 => """{ "const": "one" }""",
        4 => """{ "oneOf": [{ "type": "string" }, { "type": "object", "properties": { "text": { "type": "string" } } }] }""",
        5 => """{ "type": "array", "items": { "type": "object", "properties": { "item": { "type": "integer" } } } }""",
        6 => """{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "object", "properties": { "rest": {} } }] }""",
        _ => """{ "type": "object", "properties": { "name": { "type": "string" }, "kind": { "enum": ["x", "y"] }, "Name": { "type": "object", "properties": { "of": {} } } } }""",
    })!;

    // Two names run together, as the names of inline types are.
    private string Name() => _random.Next(6) switch
    {
        0 => Pick(LibraryNames),
        1 => Pick(_names) + Identifiers.Pascal(Pick(_names)),
        2 => "has " + Pick(_names),
        3 => Identifiers.Plural(Identifiers.Pascal(Pick(_names)) + "Value"),
        _ => Respelled(Pick(_names)),
    };

    private string Respelled(string name) => _random.Next(5) switch
    {
        0 => name.ToUpperInvariant(),
        1 => name + "-",
        2 => "_" + name,
        3 => Identifiers.Pascal(name),
        _ => string.Concat(name.Select(c => char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : c.ToString())),
    };

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private static string Escape(string token) => token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private void Walk(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items) Walk(item);
            return;
        }

        if (node is not JsonObject schema) return;
        foreach (var (key, value) in schema.ToList())
        {
            if (key is "const" or "enum" or "default" or "examples") continue;
            Walk(value);
            if (value is not JsonObject children || children.Any(c => c.Value is not (JsonObject or JsonScalar))) continue;
            if (key == "properties") _properties.Add(children);
            if (key is "properties" or "definitions" or "$defs") _names.AddRange(children.Select(c => c.Key).Where(k => k.Length is > 0 and < 60));
        }
    }
}
