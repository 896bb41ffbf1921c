using System.Text.Json.Nodes;
using JsonScalar = System.Text.Json.Nodes.JsonValue;

namespace DomainSdk.AspNetCore.OpenApi;

/// <summary>A schema as a component of OpenAPI 3.1: its references lead to other components, and nothing is left that only a file of its own has.</summary>
internal static class SchemaText
{
    private static readonly HashSet<string> s_ofFiles = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary", "$defs", "definitions",
    };

    private static readonly HashSet<string> s_integrity = new(StringComparer.Ordinal) { "x-entity", "x-key", "x-ref", "x-order", "x-quotation" };

    private static readonly HashSet<string> s_maps = new(StringComparer.Ordinal) { "properties", "patternProperties", "dependentSchemas", "dependencies" };

    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal) { "allOf", "anyOf", "oneOf", "prefixItems", "items" };

    private static readonly HashSet<string> s_single = new(StringComparer.Ordinal)
    {
        "items", "additionalItems", "unevaluatedItems", "contains", "additionalProperties", "unevaluatedProperties", "propertyNames", "not", "if", "then", "else", "contentSchema",
    };

    /// <summary>Writes a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="names">The names of components; those that the schema refers to are added.</param>
    /// <param name="showsIntegrity">Whether keywords of integrity are kept.</param>
    public static JsonNode Of(SchemaNode schema, ComponentNames names, bool showsIntegrity)
    {
        var references = schema.References.ToLookup(reference => reference.Pointer, StringComparer.Ordinal);
        var json = System.Text.Json.Nodes.JsonNode.Parse(schema.Definition.Node.RawText);
        return new Writer(references, names, showsIntegrity).Schema(json, "");
    }

    private sealed class Writer(ILookup<string, SchemaReference> references, ComponentNames names, bool showsIntegrity)
    {
        // OpenAPI's classes have no boolean schemas but where they are most usual.
        public JsonNode Schema(JsonNode? json, string pointer) => json switch
        {
            JsonObject schema => Object(schema, pointer),
            JsonScalar value when value.TryGetValue<bool>(out var holds) && !holds => new JsonObject { ["not"] = new JsonObject() },
            _ => new JsonObject(),
        };

        private JsonObject Object(JsonObject schema, string pointer)
        {
            var written = new JsonObject();
            foreach (var (name, value) in schema)
            {
                if (s_ofFiles.Contains(name) || (name == "id" && value is JsonScalar) || (s_integrity.Contains(name) && !showsIntegrity)) continue;
                var below = $"{pointer}/{Escape(name)}";
                if (references[pointer].Any(reference => reference.Keyword == name)) continue;
                written[name] = value switch
                {
                    JsonObject map when s_maps.Contains(name) => Map(map, below),
                    JsonArray list when s_lists.Contains(name) => List(list, below),
                    JsonScalar flag when name is "additionalProperties" or "unevaluatedProperties" => flag.DeepClone(),
                    not null when s_single.Contains(name) => Schema(value, below),
                    _ => value?.DeepClone(),
                };
            }

            OlderDrafts.Modernize(written);
            foreach (var reference in references[pointer])
                Refer(written, "#/components/schemas/" + names.Of(reference.Target), isComponent: pointer.Length == 0);
            return written;
        }

        // Beside a reference other keywords are lost in OpenAPI's classes, and a component is no mere reference: it becomes one of several schemas that all hold.
        private static void Refer(JsonObject written, string reference, bool isComponent)
        {
            if (written.Count == 0 && !isComponent)
            {
                written["$ref"] = reference;
                return;
            }

            if (written["allOf"] is not JsonArray all) written["allOf"] = all = [];
            all.Add((System.Text.Json.Nodes.JsonNode)new JsonObject { ["$ref"] = reference });
        }

        private JsonObject Map(JsonObject map, string pointer)
        {
            var written = new JsonObject();
            foreach (var (name, value) in map)
                written[name] = value is JsonArray ? value.DeepClone() : Schema(value, $"{pointer}/{Escape(name)}");
            return written;
        }

        private JsonArray List(JsonArray list, string pointer) =>
            [.. list.Select((item, i) => Schema(item, FormattableString.Invariant($"{pointer}/{i}")))];

        private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }
}
