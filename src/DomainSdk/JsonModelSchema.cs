using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <summary>
/// The schemas of generated types for <see cref="JsonSchemaExporter"/>, which by itself says of them that they can be anything:
/// <c>JsonModelSchema.Export(options, typeof(Article))</c>.
/// </summary>
public static class JsonModelSchema
{
    /// <summary>The schema of a type: of a generated one the schema that it was generated from, with all that it refers to, also inside other types.</summary>
    /// <param name="options">The options that the type is serialized with.</param>
    /// <param name="type">A generated type, or one that holds some.</param>
    /// <returns>The schema, which needs no other.</returns>
    public static JsonNode Export(JsonSerializerOptions options, Type type)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.GetJsonSchemaAsNode(type, ExporterOptions());
    }

    /// <summary>Options of the exporter that know generated types, for one schema: in the next one each text is to stand once more.</summary>
    /// <returns>The options.</returns>
    public static JsonSchemaExporterOptions ExporterOptions()
    {
        var embedding = new SchemaEmbedding();
        return new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Transform(embedding, context, schema),
        };
    }

    private static JsonNode Transform(SchemaEmbedding embedding, JsonSchemaExporterContext context, JsonNode schema)
    {
        var inner = Nullable.GetUnderlyingType(context.TypeInfo.Type);
        var info = inner is null ? context.TypeInfo : context.TypeInfo.Options.GetTypeInfo(inner);
        if (info.Converter is not IGeneratedConverter source) return schema;
        var isNullable = inner is not null || context.PropertyInfo is { IsGetNullable: true } or { IsSetNullable: true };
        if (source.Model?.Schema is not { } own) return source.OwnSchema is { } values ? WithNull(values, isNullable) : schema;
        var takesNull = own.IsValid("null"u8);
        return WithNull(embedding.Write(own, context.Path.Length == 0), isNullable && !takesNull);
    }

    private static JsonNode WithNull(JsonNode schema, bool isNullable) =>
        isNullable ? new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) } : schema;
}
