using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DomainSdk;

/// <summary>
/// Lets <see cref="JsonSerializer"/>, and with it ASP.NET Core, read and write a generated type with its own reader and writer. Reading
/// validates, strictly: comments and trailing commas are refused even where the serializer's options allow them. No reflection is used.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
public sealed class JsonModelConverter<T> : JsonConverter<T>
    where T : IJsonModel<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The value does not conform to the schema. The inner <see cref="DomainValidationException"/> holds every error, with positions
    /// counted from the beginning of the value.
    /// </exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (JsonModel.TryRead<T>(JsonMarshal.GetRawUtf8Value(document.RootElement), out var value, out var failure)) return value;
        var error = failure.Errors[0];
        var place = error.InstanceLocation.Length == 0 ? "" : $" At '{error.InstanceLocation}'.";
        throw new JsonException(error.Message + place, new DomainValidationException(failure));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.WriteTo(writer);
}
