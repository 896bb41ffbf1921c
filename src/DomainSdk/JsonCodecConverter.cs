using System.Buffers;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a type by its codec: a generated enum, or a type of this library.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonCodecConverter<T, TCodec> : JsonConverter<T>, IGeneratedConverter
    where TCodec : IJsonCodec<T>
{
    // An enum has no schema to itself that is known here, but its values are all that it takes.
    JsonNode? IGeneratedConverter.OwnSchema => typeof(T).IsEnum
        ? new JsonObject { ["enum"] = new JsonArray([.. Enum.GetValuesAsUnderlyingType(typeof(T)).Cast<object>().Select(value => Written((T)Enum.ToObject(typeof(T), value)))]) }
        : null;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none that the schema names.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var json = JsonMarshal.GetRawUtf8Value(document.RootElement);
        return DocumentReader.Read<T, TCodec, Build>(json, out var value)
            ? value
            : throw new JsonException($"{document.RootElement.GetRawText()} is not one of the values of {typeof(T).Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        DocumentWriter.Write<T, TCodec>(value, buffer);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is none that the schema lists.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.GetString()!;
        foreach (var json in MemberName.Texts(name))
            if (DocumentReader.Read<T, TCodec, Build>(json, out var value)) return value;
        throw new JsonException($"'{name}' is not one of the values of {typeof(T).Name}.");
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        DocumentWriter.Write<T, TCodec>(value, buffer);
        MemberName.Write(writer, buffer.WrittenSpan);
    }

    JsonModelType? IGeneratedConverter.Model => null;

    JsonTypeInfo IGeneratedConverter.Describe(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    JsonTypeInfo? IGeneratedConverter.DescribeCollection(Type type, JsonSerializerOptions options) => CollectionInfo.Of<T>(type, options);

    private static JsonNode? Written(T value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        DocumentWriter.Write<T, TCodec>(value, buffer);
        return JsonNode.Parse(buffer.WrittenSpan);
    }
}
