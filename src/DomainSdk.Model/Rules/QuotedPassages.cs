namespace DomainSdk.Model.Rules;

/// <summary>
/// The passages of a text that stand in double quotation marks, marks included. Each paragraph is read by itself, and a quotation
/// that is not closed runs to its end. Single marks cannot be told from apostrophes and are not looked at.
/// </summary>
internal static class QuotedPassages
{
    /// <summary>Start and end, in UTF-16 code units, of each passage.</summary>
    public static IEnumerable<(int Start, int End)> Find(string text)
    {
        for (var paragraph = 0; paragraph < text.Length;)
        {
            var separator = text.IndexOf("\n\n", paragraph, StringComparison.Ordinal);
            var end = separator < 0 ? text.Length : separator;
            for (var at = paragraph; at < end; at++)
            {
                if (ClosingMarks(text[at]) is not { } closing) continue;
                var close = text.AsSpan(at + 1, end - at - 1).IndexOfAny(closing);
                var passage = (Start: at, End: close < 0 ? end : at + close + 2);
                yield return passage;
                at = passage.End - 1;
            }

            paragraph = separator < 0 ? text.Length : separator + 2;
        }
    }

    private static string? ClosingMarks(char opening) => opening switch
    {
        '"' => "\"",
        '\u201C' => "\u201D",
        '\u201E' => "\u201C\u201D",
        '\u00AB' => "\u00BB",
        _ => null,
    };
}
