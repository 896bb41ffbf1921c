using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
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

    /// <summary>The schema that a type was generated from, with all that it refers to: one text that needs no other, as a registry of schemas wants it.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <returns>The schema.</returns>
    public static JsonNode Export<T>()
        where T : IJsonModel<T> =>
        new SchemaEmbedding().Write(T.Schema, isRoot: true);

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
        var info = context.TypeInfo;
        if (SchemaOf(embedding, info, context.Path.Length == 0, context.PropertyInfo is { IsGetNullable: true } or { IsSetNullable: true }) is { } own) return own;

        // Of items that can be anything, as generated ones are to it, the exporter says nothing.
        var word = info.Kind switch { JsonTypeInfoKind.Enumerable => "items", JsonTypeInfoKind.Dictionary => "additionalProperties", _ => null };
        if (word is not null && schema is JsonObject holder && !holder.ContainsKey(word) && info.ElementType is { } item
            && SchemaOf(embedding, info.Options.GetTypeInfo(item), isRoot: false, isNullable: false) is { } items)
        {
            holder[word] = items;
        }

        return schema;
    }

    private static JsonNode? SchemaOf(SchemaEmbedding embedding, JsonTypeInfo info, bool isRoot, bool isNullable)
    {
        var inner = Nullable.GetUnderlyingType(info.Type);
        if ((inner is null ? info : info.Options.GetTypeInfo(inner)).Converter is not IGeneratedConverter source) return null;
        isNullable |= inner is not null;
        return source.Model?.Schema is { } own
            ? WithNull(embedding.Write(own, isRoot && !isNullable), isNullable && !own.IsValid("null"u8))
            : source.OwnSchema is { } values ? WithNull(values, isNullable) : null;
    }

    private static JsonNode WithNull(JsonNode schema, bool isNullable) =>
        isNullable ? new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) } : schema;
}
