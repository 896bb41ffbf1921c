using System.Globalization;
using System.Text;

namespace DomainSdk.Generator.Diagnostics;

/// <summary>Makes text of schemas and documents fit for the one line of a compiler message.</summary>
internal static class MessageText
{
    /// <summary>Messages quote what users wrote, which has no limit; a longer one is cut.</summary>
    private const int MaxLength = 2_000;

    /// <summary>Escapes what would end the line or garble a terminal: control characters, line and paragraph separators, lone surrogates.</summary>
    /// <param name="message">The message.</param>
    public static string OneLine(string message)
    {
        var length = Math.Min(message.Length, MaxLength);
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

        return message.Length > MaxLength ? text.Append('…').ToString() : text.ToString();
    }
}
