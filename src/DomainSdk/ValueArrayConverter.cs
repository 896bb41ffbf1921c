using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DomainSdk;

/// <summary>
/// Reads and writes an immutable array by what the options know of its items. Resolvers of generated types bring it along; a class of your own that is read by
/// another names it at the property: <c>[JsonConverter(typeof(ValueArrayConverter&lt;Line&gt;))]</c>.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class ValueArrayConverter<T> : JsonConverter<ValueArray<T>>
{
    /// <inheritdoc/>
    public override ValueArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("An array was expected.");
        var info = Item(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(JsonSerializer.Deserialize(ref reader, info)!);
        return items.ToValueArray();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueArray<T> value, JsonSerializerOptions options)
    {
        var info = Item(options);
        writer.WriteStartArray();
        foreach (var item in value) JsonSerializer.Serialize(writer, item, info);
        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> Item(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
