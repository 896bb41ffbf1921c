using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using DomainSdk.Runtime;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>Lets <see cref="JsonSerializer"/> read and write <see cref="JsonValue"/>.</summary>
public sealed class JsonValueConverter : JsonConverter<JsonValue>
{
    /// <summary>The JSON value <c>null</c> is <see cref="JsonValue.Null"/>, not a null reference.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override JsonValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return JsonValue.TryParse(JsonMarshal.GetRawUtf8Value(document.RootElement), out var value)
            ? value
            : throw new JsonException("The value is not JSON as RFC 8259 defines it: comments and trailing commas are not part of it.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonValue? value, JsonSerializerOptions options)
    {
        using var buffer = new Utf8BufferWriter();
        DocumentWriter.Write<JsonValue, JsonValueCodec>(value ?? JsonValue.Null, buffer, writer.Options.Indented, JsonReadOptions.LargestMaxDepth);
        writer.WriteRawValue(buffer.Written, skipInputValidation: true);
    }
}
