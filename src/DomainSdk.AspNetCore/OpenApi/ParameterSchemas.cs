using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DomainSdk.AspNetCore.OpenApi;

/// <summary>Shows the schemas of typed ids and enums that are parameters, which ASP.NET Core takes for strings.</summary>
internal static class ParameterSchemas
{
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = JsonModelTypeInfoResolver.ForGeneratedTypes };

    /// <summary>Completes an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">What is known of it.</param>
    public static void Show(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            if (operation.Parameters?.FirstOrDefault(parameter => parameter.Name == described.Name) is not OpenApiParameter { Schema: OpenApiSchema schema }) continue;
            if (described.ParameterDescriptor?.ParameterType is not { } type) continue;
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (JsonModelType.Of(type) is { } model) Fill(schema, model.Schema.Definition);
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(JsonEnum<>))
                schema.Enum = [.. GeneratedEnums.Values(s_options.GetTypeInfo(type.GetGenericArguments()[0]))!];
        }
    }

    private static void Fill(OpenApiSchema schema, JsonValue definition)
    {
        schema.Pattern ??= Text(definition, "pattern");
        schema.Format ??= Text(definition, "format");
        schema.Description ??= Text(definition, "description");
        schema.MinLength ??= Count(definition, "minLength");
        schema.MaxLength ??= Count(definition, "maxLength");
    }

    private static string? Text(JsonValue definition, string keyword) =>
        definition.TryGetMember(keyword, out var value) && value.Kind == Schema.Json.JsonKind.String ? value.GetString() : null;

    private static int? Count(JsonValue definition, string keyword) =>
        definition.TryGetMember(keyword, out var value) && value.Kind == Schema.Json.JsonKind.Number ? (int)value.GetDouble() : null;
}
