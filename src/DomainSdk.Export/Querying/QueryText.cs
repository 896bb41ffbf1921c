using System.Text.RegularExpressions;

namespace DomainSdk.Export.Querying;

/// <summary>
/// What can be told of a question before anything is carried out. The database carries out all statements of a text but the last before it answers, and has
/// statements that write whatever is locked, so that only one that asks gets through.
/// </summary>
internal static partial class QueryText
{
    private static readonly string[] s_questions = ["SELECT", "WITH", "FROM", "VALUES", "TABLE", "DESCRIBE", "DESC", "SHOW", "SUMMARIZE", "PIVOT", "UNPIVOT", "EXPLAIN"];

    /// <summary>Why the text is no question, or null.</summary>
    public static string? Problem(string sql)
    {
        // Texts, names and comments become one blank, so that what is left are words and signs.
        var bare = Closed().Replace(sql, " ").Trim().TrimEnd(';').Trim();
        if (bare.Length == 0) return "There is no SQL in the question.";
        if (bare.Contains(';', StringComparison.Ordinal)) return "There is more than one statement in the question.";
        var first = Word().Match(bare).Value.ToUpperInvariant();
        return first.Length == 0 || s_questions.Contains(first, StringComparer.Ordinal) ? null : $"'{first}' is no question: the tables are read-only, and SELECT asks them.";
    }

    // As the database reads them, so that nothing is taken for a text that it would carry out: strings with a mark of escapes, and where comments end.
    [GeneratedRegex("""(?<!\w)[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\r\n]*|/\*[\s\S]*?\*/|(?<![\w$])(\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?\1""", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    [GeneratedRegex("""(?<=^\(*\s*)\w+""", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
