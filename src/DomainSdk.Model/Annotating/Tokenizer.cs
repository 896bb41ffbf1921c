namespace DomainSdk.Model.Annotating;

/// <summary>Takes a text apart into words and punctuation.</summary>
internal static class Tokenizer
{
    public static List<Token> Read(string text, int start, int end)
    {
        var tokens = new List<Token>();
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var next = at + 1;
            if (!IsInWord(text[at]))
            {
                tokens.Add(new Token(at, next, text[at..next], ""));
                at = next;
                continue;
            }

            while (next < end && (IsInWord(text[next]) || (IsJoint(text[next]) && next + 1 < end && IsInWord(text[next + 1])))) next++;

            // The mark of a possessive whose word ends in s.
            if (next < end && text[next] == '\u2019' && text[next - 1] == 's' && next + 1 < end && text[next + 1] == ' ') next++;
            var word = text[at..next].ToLowerInvariant();
            if (next < end && text[next] == '.' && IsAbbreviation(text[at..next], word)) next++;
            tokens.Add(new Token(at, next, text[at..next], word));
            at = next;
        }

        return tokens;
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsJoint(char c) => c is '\'' or '\u2019' or '-' or '\u2011' or '.' or '&';

    // Initials, 'U.S.' and short titles.
    private static bool IsAbbreviation(string text, string word) =>
        (text.Length == 1 && char.IsUpper(text[0])) || (text.Contains('.', StringComparison.Ordinal) && char.IsUpper(text[0])) || (text.Length <= 4 && char.IsUpper(text[0]) && WordLists.Titles.Contains(word));
}
