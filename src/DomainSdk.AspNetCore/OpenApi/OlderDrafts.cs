using System.Text.Json.Nodes;
using JsonScalar = System.Text.Json.Nodes.JsonValue;

namespace DomainSdk.AspNetCore.OpenApi;

/// <summary>Writes what older drafts say in the words of 2020-12, which OpenAPI 3.1 speaks.</summary>
internal static class OlderDrafts
{
    /// <summary>Changes the keywords of one schema; its subschemas have been changed before.</summary>
    /// <param name="schema">The schema.</param>
    public static void Modernize(JsonObject schema)
    {
        if (schema["items"] is JsonArray)
        {
            Rename(schema, "items", "prefixItems");
            if (schema.ContainsKey("additionalItems")) Rename(schema, "additionalItems", "items");
        }

        schema.Remove("additionalItems");
        Exclusive(schema, "exclusiveMinimum", "minimum");
        Exclusive(schema, "exclusiveMaximum", "maximum");
        if (schema["dependencies"] is not JsonObject dependencies) return;
        schema.Remove("dependencies");
        foreach (var (name, value) in dependencies.ToList())
        {
            var keyword = value is JsonArray ? "dependentRequired" : "dependentSchemas";
            if (schema[keyword] is not JsonObject target) schema[keyword] = target = [];
            target[name] = value?.DeepClone();
        }
    }

    // In draft 4 it was a word about the limit, not a limit.
    private static void Exclusive(JsonObject schema, string exclusive, string limit)
    {
        if (schema[exclusive] is not JsonScalar flag || !flag.TryGetValue<bool>(out var holds)) return;
        schema.Remove(exclusive);
        if (holds && schema.ContainsKey(limit)) Rename(schema, limit, exclusive);
    }

    private static void Rename(JsonObject schema, string from, string to)
    {
        var value = schema[from];
        schema.Remove(from);
        schema[to] = value;
    }
}
