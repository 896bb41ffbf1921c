using System.Globalization;

namespace DomainSdk.Model.Annotating;

/// <summary>Quotation marks, and what characters beside one say of it.</summary>
internal static class Marks
{
    public const char Straight = '"';
    public const char Apostrophe = '\u2019';

    /// <summary>The marks that close what a double mark opened, the usual one first; empty for what opens nothing.</summary>
    public static string ClosingOf(char opening) => opening switch
    {
        Straight => "\"\u201D",
        '\u201C' => "\u201D\"",
        '\u201E' => "\u201C\u201D\"",
        '\u201D' => "\u201D",
        '\u00AB' => "\u00BB",
        '\u00BB' => "\u00AB",
        '\u300C' => "\u300D",
        '\u300E' => "\u300F",
        '\uFF02' => "\uFF02",
        _ => "",
    };

    /// <summary>The marks that close what a single mark opened; empty for what opens nothing.</summary>
    public static string ClosingOfSingle(char opening) => opening switch
    {
        '\u2018' => "\u2019'",
        '\'' => "'\u2019",
        '\u201A' => "\u2018\u2019",
        '\u2039' => "\u203A",
        '\u203A' => "\u2039",
        _ => "",
    };

    /// <summary>Whether a mark stands as an opening one does: nothing but space, a bracket, a dash or another mark before it, and text behind it.</summary>
    public static bool LooksOpening(string text, int at, int start, int end) =>
        (at == start || IsBefore(text[at - 1])) && at + 1 < end && !char.IsWhiteSpace(text[at + 1]) && !IsClosingPunctuation(text[at + 1]);

    /// <summary>Whether a mark stands as a closing one does: text before it, and no letter or digit behind it.</summary>
    public static bool LooksClosing(string text, int at, int start, int end) =>
        at > start && !char.IsWhiteSpace(text[at - 1]) && (at + 1 >= end || !char.IsLetterOrDigit(text[at + 1])) && !(IsBefore(text[at - 1]) && at + 1 < end && !char.IsWhiteSpace(text[at + 1]) && !IsClosingPunctuation(text[at + 1]));

    private static bool IsBefore(char c) =>
        char.IsWhiteSpace(c) || c is '/' or '\u00BF' or '\u00A1' || IsDash(c) || IsOpeningMark(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OpenPunctuation;

    private static bool IsClosingPunctuation(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' || char.GetUnicodeCategory(c) is UnicodeCategory.ClosePunctuation;

    private static bool IsOpeningMark(char c) => c is Straight or '\'' or '\u2018' or '\u201C' or '\u201E' or '\u201A' or '\u00AB';

    /// <summary>Whether a character is a dash. A dash is no quotation mark.</summary>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015');
}
