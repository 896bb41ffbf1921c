using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DomainSdk.Export.Sinks;

namespace DomainSdk.Cli.Querying;

/// <summary>Values of answers, of any type that the database has.</summary>
internal static class ResultValue
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as text, lists and structures as JSON; null where there is none.</summary>
    public static string? Text(object? value) => value switch
    {
        null => null,
        string or long or bool or DateOnly => CellText.Of(value),
        DateTime instant => CellText.Of(instant),
        DateTimeOffset instant => CellText.Of(instant.UtcDateTime),
        byte[] bytes => Convert.ToBase64String(bytes),
        IEnumerable => Json(value),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Writes the value as JSON.</summary>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null or DBNull: json.WriteNullValue(); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case BigInteger or long or int or short or sbyte or byte or ushort or uint or ulong or decimal:
                json.WriteRawValue(Text(value)!);
                break;
            case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
            case float number when float.IsFinite(number): json.WriteNumberValue(number); break;
            case string or byte[]: json.WriteStringValue(Text(value)); break;
            case IDictionary map:
                json.WriteStartObject();
                foreach (DictionaryEntry entry in map)
                {
                    json.WritePropertyName(Text(entry.Key) ?? "");
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items) Write(json, item);
                json.WriteEndArray();
                break;
            default: json.WriteStringValue(Text(value)); break;
        }
    }

    private static string Json(object value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options)) Write(json, value);
        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
