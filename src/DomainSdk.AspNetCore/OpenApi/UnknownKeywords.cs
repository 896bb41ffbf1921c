using Microsoft.OpenApi;

namespace DomainSdk.AspNetCore.OpenApi;

/// <summary>
/// Keywords of 2020-12 that the classes of OpenAPI do not know, such as <c>prefixItems</c>, and would write in a member of their own. As extensions
/// they are written where they belong.
/// </summary>
internal static class UnknownKeywords
{
    /// <summary>Keeps the unknown keywords of a schema and of all within it.</summary>
    /// <param name="any">The schema, a reference, or null.</param>
    public static void Keep(IOpenApiSchema? any)
    {
        if (any is not OpenApiSchema schema) return;
        foreach (var (name, value) in schema.UnrecognizedKeywords ?? new Dictionary<string, System.Text.Json.Nodes.JsonNode>())
            (schema.Extensions ??= new Dictionary<string, IOpenApiExtension>())[name] = new JsonNodeExtension(value);
        schema.UnrecognizedKeywords = null;
        foreach (var inner in Within(schema)) Keep(inner);
    }

    private static IEnumerable<IOpenApiSchema?> Within(OpenApiSchema schema) =>
    [
        .. schema.Properties?.Values ?? [], .. schema.PatternProperties?.Values ?? [], .. schema.DependentSchemas?.Values ?? [],
        .. schema.AllOf ?? [], .. schema.AnyOf ?? [], .. schema.OneOf ?? [],
        schema.Items, schema.AdditionalProperties, schema.UnevaluatedPropertiesSchema, schema.PropertyNames, schema.Contains,
        schema.Not, schema.If, schema.Then, schema.Else, schema.ContentSchema,
    ];
}
