using System.Text;
using System.Text.Json;

namespace DomainSdk;

/// <summary>Values as names of members, as keys of a dictionary are written: the plain text of a scalar, without the quotes of JSON.</summary>
internal static class MemberName
{
    /// <summary>The JSON that a name can stand for: a string, and where it reads as one a number or a truth value. A type of one kind takes one of the two at most.</summary>
    public static IEnumerable<byte[]> Texts(string name)
    {
        yield return [(byte)'"', .. JsonEncodedText.Encode(name).EncodedUtf8Bytes, (byte)'"'];
        if (name.Length > 0 && name[0] is '-' or 't' or 'f' or (>= '0' and <= '9') && !char.IsWhiteSpace(name[^1])) yield return Encoding.UTF8.GetBytes(name);
    }

    /// <summary>Writes a name.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="json">The value as JSON: a scalar.</param>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) writer.WritePropertyName(reader.GetString()!);
        else writer.WritePropertyName(json);
    }
}
