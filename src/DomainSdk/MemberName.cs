using System.Text;
using System.Text.Json;

namespace DomainSdk;

/// <summary>Values as names of members, as keys of a dictionary are written: the plain text of a scalar, without the quotes of JSON.</summary>
internal static class MemberName
{
    /// <summary>The name as a JSON string.</summary>
    public static byte[] ToJsonString(string name) => [(byte)'"', .. JsonEncodedText.Encode(name).EncodedUtf8Bytes, (byte)'"'];

    /// <summary>The name as it stands: what a number or a truth value is.</summary>
    public static byte[] ToJsonText(string name) => Encoding.UTF8.GetBytes(name);

    /// <summary>Writes a name.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="json">The value as JSON.</param>
    /// <exception cref="NotSupportedException">The value is no scalar.</exception>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) writer.WritePropertyName(reader.GetString()!);
        else if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null) throw new NotSupportedException("An object, an array or null cannot be the name of a member.");
        else writer.WritePropertyName(json);
    }
}
