using System.Globalization;
using System.Text;

namespace DomainSdk.Reports;

/// <summary>Makes text of documents fit to be shown on a page.</summary>
internal static class ShownText
{
    /// <summary>
    /// Escapes, as JSON does, what a page cannot hold or what makes it show something else: control characters, marks that turn text around, lone
    /// surrogates. Line breaks, tabs and marks that scripts need to join letters stay.
    /// </summary>
    public static string Of(string text)
    {
        var i = 0;
        while (i < text.Length && !char.IsSurrogate(text[i]) && !IsHidden(text[i])) i++;
        if (i == text.Length) return text;

        var shown = new StringBuilder(text.Length + 16).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) shown.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i]) || IsHidden(text[i])) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else shown.Append(text[i]);
        }

        return shown.ToString();
    }

    /// <summary>The beginning of a text on one line.</summary>
    public static string Cut(string text, int longest)
    {
        text = text.ReplaceLineEndings(" ");
        if (text.Length <= longest) return text;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "…");
    }

    private static bool IsHidden(char c) => c switch
    {
        '\n' or '\t' => false,
        >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\u200e' or '\u200f' or '\u061c' => true,
        '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff' => true,
        _ => char.IsControl(c),
    };
}
