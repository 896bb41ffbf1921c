using System.Text.Json;
using System.Text.Json.Serialization;

namespace DomainSdk.EntityFrameworkCore.Conversion;

/// <summary>Arrays and maps as <see cref="JsonSerializer"/> reads and writes them, whatever they hold.</summary>
internal sealed class CollectionJson : JsonConverterFactory
{
    /// <summary>The options of all columns.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Converters = { new CollectionJson() } };

    /// <summary>Whether a type is one of these.</summary>
    public static bool Is(Type type) => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueArray<>) || type.GetGenericTypeDefinition() == typeof(ValueMap<>));

    public override bool CanConvert(Type typeToConvert) => Is(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var converter = typeToConvert.GetGenericTypeDefinition() == typeof(ValueArray<>) ? typeof(ValueArrayConverter<>) : typeof(MapConverter<>);
        return (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class MapConverter<T> : JsonConverter<ValueMap<T>>
    {
        public override ValueMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize<Dictionary<string, T>>(ref reader, options)?.ToValueMap() ?? throw new JsonException("An object was expected.");

        public override bool HandleNull => true;

        public override void Write(Utf8JsonWriter writer, ValueMap<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, item) in value)
            {
                writer.WritePropertyName(name);
                JsonSerializer.Serialize(writer, item, options);
            }

            writer.WriteEndObject();
        }
    }
}
