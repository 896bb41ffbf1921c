using System.Globalization;
using System.Text;

namespace DomainSdk.Integrity;

/// <summary>A text in which all that a reader sees as the same is the same, with the way back to the text itself.</summary>
internal sealed class FoldedText
{
    private const char InvisibleMark = '\uFFFF';

    private readonly string _text;
    private readonly List<int> _origins = [];

    public FoldedText(string text)
    {
        _text = text;
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var next = at + 1;
            if (IsBlank(text[at]))
            {
                while (next < text.Length && IsBlank(text[next])) next++;
                Add(folded, " ", at);
            }
            else if (char.IsAscii(text[at]))
            {
                Add(folded, AsciiFold(text[at]), at);
            }
            else
            {
                next = at + ElementLength(text, at);
                Add(folded, Fold(text[at..next]), at);
            }

            at = next;
        }

        _origins.Add(text.Length);
        Folded = folded.ToString();
    }

    /// <summary>The text as compared.</summary>
    public string Folded { get; }

    /// <summary>The index in the text of what stands at an index of <see cref="Folded"/>.</summary>
    public int Origin(int index) => _origins[index];

    /// <summary>What the text has between two indices of <see cref="Folded"/>, and invisible characters before the first.</summary>
    public string Original(int start, int end) => _text[_origins[start].._origins[end]];

    private void Add(StringBuilder folded, string characters, int origin)
    {
        folded.Append(characters);
        for (var i = 0; i < characters.Length; i++) _origins.Add(origin);
    }

    private static string AsciiFold(char c) => c switch
    {
        '"' or '`' => "'",
        >= 'A' and <= 'Z' => ((char)(c + 32)).ToString(),
        _ => c.ToString(),
    };

    private static string Fold(string element)
    {
        if (element.Length == 1)
        {
            if (IsQuotationMark(element[0])) return "'";
            if (IsDash(element[0])) return "-";
            if (element[0] == '\u2026') return "...";
            if (CharUnicodeInfo.GetUnicodeCategory(element[0]) == UnicodeCategory.Format) return "";
            if (char.IsSurrogate(element[0])) return element;
        }

        try
        {
            return element.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace(InvisibleMark.ToString(), "", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            // A lone surrogate or a noncharacter has no other form.
            return element;
        }
    }

    private static int ElementLength(string text, int at)
    {
        var next = at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);
        while (next < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[next]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && next < text.Length) next++;
        return next - at;
    }

    /// <summary>Which of the differences that folding takes away there is between two spellings.</summary>
    public static PassageDifferenceKind Difference(string asked, string found)
    {
        var both = asked + found;
        if (both.Any(c => c is '"' or '\'' or '`' || IsQuotationMark(c))) return PassageDifferenceKind.QuotationMark;
        if (both.Any(c => c is '\n' or '\r')) return PassageDifferenceKind.LineBreak;
        if (both.Any(IsBlank)) return PassageDifferenceKind.Space;
        if (both.Any(c => c == '-' || IsDash(c))) return PassageDifferenceKind.Dash;
        if (both.Any(c => c is '.' or '\u2026')) return PassageDifferenceKind.Ellipsis;
        if (both.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)) return PassageDifferenceKind.Invisible;
        return string.Equals(asked, found, StringComparison.OrdinalIgnoreCase) ? PassageDifferenceKind.Case : PassageDifferenceKind.Composition;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c);

    private static bool IsQuotationMark(char c) => c is '\u00AB' or '\u00BB' or '\u00B4' or (>= '\u2018' and <= '\u201F') or '\u2039' or '\u203A' or '\u2032' or '\u2033' or '\u300C' or '\u300D' or '\uFF02' or '\uFF07';

    private static bool IsDash(char c) => c is (>= '\u2010' and <= '\u2015') or '\u2212';
}
