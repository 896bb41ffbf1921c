using System.Globalization;
using System.Text;

namespace DomainSdk.Model.Annotating;

/// <summary>Makes the slugs of ids: small letters of ASCII, digits and single hyphens.</summary>
internal static class Slugs
{
    // Written down, since a runtime without ICU does not take letters apart.
    private static readonly (string Ascii, string Letters)[] s_letters =
    [
        ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěə"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"),
        ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"),
        ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ];

    /// <summary>A slug of words, cut at a word; empty where nothing of them can be in one.</summary>
    public static string Of(string words, int longest = 60)
    {
        var slug = new StringBuilder();
        foreach (var c in words.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (Ascii(c) is { } ascii) slug.Append(ascii);
            else if (c is '\'' or Marks.Apostrophe || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var text = slug.ToString().Trim('-');
        if (text.Length <= longest) return text;
        var cut = text.LastIndexOf('-', longest);
        return cut > 0 ? text[..cut] : text[..longest];
    }

    /// <summary>The letters of ASCII that stand for a small Latin letter with marks, or null.</summary>
    public static string? Ascii(char c) => char.IsAscii(c) ? null : Array.Find(s_letters, l => l.Letters.Contains(c, StringComparison.Ordinal)).Ascii;

    /// <summary>The slug of a text: of its headline, else of the end of its address, else of its digest; and its date.</summary>
    public static string Of(SeedText text)
    {
        var words = string.Join(' ', text.Headline.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6));
        var slug = HasLetters(words) ? Of(words) : "";
        if (slug.Length == 0) slug = Of(text.Uri.TrimEnd('/')[(text.Uri.TrimEnd('/').LastIndexOf('/') + 1)..]);
        if (slug.Length == 0) slug = "text-" + text.Sha256[..8];
        return $"{slug}-{text.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }

    // A slug of the few Latin letters in a headline of another script would tell nothing.
    private static bool HasLetters(string words) => words.Count(char.IsAsciiLetter) * 2 > words.Count(char.IsLetter);
}
