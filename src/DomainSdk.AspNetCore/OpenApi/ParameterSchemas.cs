using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DomainSdk.AspNetCore.OpenApi;

/// <summary>Shows the schemas of typed ids and enums that are parameters, which ASP.NET Core takes for strings.</summary>
internal static class ParameterSchemas
{
    /// <summary>Completes an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">What is known of it.</param>
    public static void Show(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            if (operation.Parameters?.FirstOrDefault(parameter => parameter.Name == described.Name) is not OpenApiParameter parameter) continue;
            if (described.ParameterDescriptor?.ParameterType is not { } type || JsonModelType.Of(Nullable.GetUnderlyingType(type) ?? type) is not { } model) continue;
            if (parameter.Schema is OpenApiSchema schema) Fill(schema, model.Schema.Definition);
        }
    }

    private static void Fill(OpenApiSchema schema, JsonValue definition)
    {
        if (definition.TryGetMember("pattern", out var pattern) && pattern.Kind == Schema.Json.JsonKind.String) schema.Pattern ??= pattern.GetString();
        if (definition.TryGetMember("format", out var format) && format.Kind == Schema.Json.JsonKind.String) schema.Format ??= format.GetString();
        if (definition.TryGetMember("description", out var description) && description.Kind == Schema.Json.JsonKind.String) schema.Description ??= description.GetString();
        if (definition.TryGetMember("minLength", out var shortest) && shortest.Kind == Schema.Json.JsonKind.Number) schema.MinLength ??= (int)shortest.GetInt64();
        if (definition.TryGetMember("maxLength", out var longest) && longest.Kind == Schema.Json.JsonKind.Number) schema.MaxLength ??= (int)longest.GetInt64();
    }
}
