using System.Globalization;
using System.Text;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>C# literals.</summary>
internal static class Literal
{
    /// <summary>A string literal. Every character outside printable ASCII is escaped, so that the file reads the same everywhere.</summary>
    /// <param name="text">The text; lone surrogates are kept.</param>
    public static string String(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                < ' ' or > '~' => result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal of a JSON string.</summary>
    /// <param name="text">The text of the string.</param>
    /// <param name="tail">JSON text that follows the closing quote, such as a colon.</param>
    public static string JsonString(string text, string tail = "") => String(Json(text) + tail) + "u8";

    private static string Json(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                < ' ' => result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                >= '\uD800' and <= '\uDFFF' => result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }
}
