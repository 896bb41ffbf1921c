using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <summary>
/// Lets <see cref="JsonSerializer"/>, and with it ASP.NET Core, read and write a generated type with its own reader and writer. Reading
/// validates, strictly: comments and trailing commas are refused even where the serializer's options allow them, and a text that is
/// <c>null</c> is refused unless the schema takes it. Inside another type, null is for that type to allow. No reflection is used.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
public sealed class JsonModelConverter<T> : JsonConverter<T>, IGeneratedConverter
    where T : IJsonModel<T>
{
    // What can be read from plain text (IPlainText) can be formatted as such; a union of several kinds would not come back as it was.
    private static readonly bool s_isScalar = typeof(T).IsAssignableTo(typeof(IUtf8SpanFormattable));

    // Else the serializer would take null for a value without asking the schema, and give null for a type that can hold it.
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The value does not conform to the schema. The inner <see cref="DomainValidationException"/> holds every error, with positions
    /// counted from the beginning of the value.
    /// </exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null && reader.CurrentDepth > 0 && default(T) is null)
            return JsonModel.TryParse<T>("null"u8, out var none) ? none : default;
        using var text = new SerializerText(ref reader);
        if (JsonModel.TryRead<T>(text.Utf8, out var value, out var failure)) return value;
        var error = failure.Errors[0];
        var place = error.InstanceLocation.Length == 0 ? "" : $" At '{error.InstanceLocation}'.";
        throw new JsonException(error.Message + place, new DomainValidationException(failure));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is null) writer.WriteNullValue();
        else value.WriteTo(writer);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name does not conform to the schema.</exception>
    /// <exception cref="NotSupportedException">The type is no scalar of one kind.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!s_isScalar) return base.ReadAsPropertyName(ref reader, typeToConvert, options);
        ValidationResult? first = null;
        foreach (var json in MemberName.Texts(reader.GetString()!))
        {
            if (JsonModel.TryRead<T>(json, out var value, out var failure)) return value;
            first ??= failure;
        }

        throw new JsonException(first!.Errors[0].Message, new DomainValidationException(first));
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is no scalar of one kind.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (s_isScalar) MemberName.Write(writer, value.ToUtf8Json());
        else base.WriteAsPropertyName(writer, value, options);
    }

    JsonModelType? IGeneratedConverter.Model => new JsonModelType.Typed<T>();

    JsonTypeInfo IGeneratedConverter.Describe(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    JsonTypeInfo? IGeneratedConverter.DescribeCollection(Type type, JsonSerializerOptions options) => CollectionInfo.Of<T>(type, options);
}
