using System.Globalization;
using System.Text;

namespace DomainSdk;

/// <summary>Makes text of schemas, documents and file names fit for the one line of a message, in a terminal, a log or a compiler's output.</summary>
internal static class MessageText
{
    /// <summary>
    /// Escapes, as JSON does, what would end the line, control a terminal or turn text around: control characters, line and paragraph
    /// separators, direction marks and other characters of formatting, lone surrogates.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="longest">The length that is left of a longer one: messages quote what users wrote, which has no limit.</param>
    /// <returns>The same text on one line.</returns>
    public static string OneLine(string message, int longest = int.MaxValue)
    {
        var length = Math.Min(message.Length, longest);
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            var c = message[i];
            if (char.IsHighSurrogate(c) && i + 1 < message.Length && char.IsLowSurrogate(message[i + 1]))
                text.Append(c).Append(message[++i]);
            else if (char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format)
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        return message.Length > longest ? text.Append('…').ToString() : text.ToString();
    }
}
