using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace DomainSdk.AspNetCore.OpenApi;

/// <summary>Enums that were generated from a schema.</summary>
internal static class GeneratedEnums
{
    /// <summary>Whether a type is one.</summary>
    /// <param name="info">The type.</param>
    public static bool Is(JsonTypeInfo info) => info.Type.IsEnum && info.Converter.GetType() is { IsGenericType: true } type && type.Assembly == typeof(JsonModel).Assembly;

    /// <summary>The schema: all values, as they are in JSON.</summary>
    /// <param name="info">The type.</param>
    public static JsonObject Describe(JsonTypeInfo info) => new() { ["enum"] = new JsonArray([.. Values(info)]) };

    /// <summary>All values, as they are in JSON.</summary>
    /// <param name="info">The type.</param>
    public static IEnumerable<System.Text.Json.Nodes.JsonNode?> Values(JsonTypeInfo info)
    {
        foreach (var value in Enum.GetValuesAsUnderlyingType(info.Type))
            yield return JsonSerializer.SerializeToNode(Enum.ToObject(info.Type, value), info);
    }
}
