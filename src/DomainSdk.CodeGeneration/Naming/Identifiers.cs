using System.Globalization;
using System.Text;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>Makes C# identifiers of any text.</summary>
internal static class Identifiers
{
    private const int MostLetters = 200;

    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while", "field", "value", "record",
        "required", "scoped", "file", "partial", "extension", "allows", "await", "var", "dynamic", "nameof", "when", "where", "yield",
    ];

    /// <summary>Words in Pascal case: <c>party-name</c> and <c>party name</c> become <c>PartyName</c>; <c>partyID</c> becomes <c>PartyID</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>A valid identifier, or the empty string where nothing of the text can stand in one.</returns>
    public static string Pascal(string text) => Build(text, spellSymbols: false);

    /// <summary>As <see cref="Pascal"/>, with signs spelled out, so that <c>-id</c> (<c>MinusId</c>) differs from <c>id</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>A valid identifier; <c>Empty</c> for the empty text.</returns>
    public static string Spelled(string text) => text.Length == 0 ? "Empty" : Build(text, spellSymbols: true);

    /// <summary>A name in camel case for a local variable, escaped where it is a keyword.</summary>
    /// <param name="pascal">A name in Pascal case.</param>
    /// <returns>The name of the variable.</returns>
    public static string Camel(string pascal) => Escaped(CamelWord(pascal));

    /// <summary>A name as code writes it where it is a keyword.</summary>
    /// <param name="name">The name.</param>
    public static string Escaped(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>A name without a number behind: <c>seen</c> of <c>seen2</c>.</summary>
    /// <param name="name">The name.</param>
    public static string WithoutNumber(string name) => name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    /// <summary>A name in camel case, which may be a keyword.</summary>
    /// <param name="pascal">A name in Pascal case.</param>
    public static string CamelWord(string pascal)
    {
        var count = 0;
        while (count < pascal.Length && char.IsUpper(pascal[count]))
            count++;
        if (count > 1 && count < pascal.Length && char.IsLower(pascal[count]))
            count--;
        var letters = pascal.ToCharArray();
        for (var i = 0; i < count; i++)
            letters[i] = char.ToLowerInvariant(letters[i]);
        return new string(letters);
    }

    /// <summary>The plural of a name in Pascal case, by the rules of English spelling.</summary>
    /// <param name="pascal">The name.</param>
    public static string Plural(string pascal)
    {
        if (pascal.Length == 0)
            return pascal;
        var last = pascal[pascal.Length - 1];
        if (last == 'y' && pascal.Length > 1 && !"aeiou".Contains(char.ToLowerInvariant(pascal[pascal.Length - 2]), StringComparison.Ordinal))
            return pascal.Remove(pascal.Length - 1) + "ies";
        return last is 's' or 'x' or 'z' || pascal.EndsWith("ch", StringComparison.Ordinal) || pascal.EndsWith("sh", StringComparison.Ordinal) ? pascal + "es" : pascal + "s";
    }

    /// <summary>Whether a text is an identifier that needs no escape.</summary>
    /// <param name="text">The text.</param>
    public static bool IsPlain(string text) =>
        text.Length > 0 && IsStart(text[0]) && text.All(IsPart) && !Keywords.Contains(text);

    /// <summary>A name that the compiler takes whatever its length: one that is too long is cut, and ends in a number made of all of it.</summary>
    /// <param name="name">The name.</param>
    public static string Bounded(string name)
    {
        if (name.Length <= MostLetters)
            return name;
        var hash = name.Aggregate(2166136261U, (all, c) => unchecked((all ^ c) * 16777619U));
        return name.Remove(MostLetters - 9) + "_" + hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static string Build(string text, bool spellSymbols)
    {
        var result = new StringBuilder(text.Length + 8);
        var startsWord = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPart(c) && c != '_')
            {
                if (result.Length == 0 && !IsStart(c))
                    result.Append('_');
                result.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = char.IsDigit(c);
                continue;
            }

            // An apostrophe within a word does not begin another one: "party's" becomes Partys.
            if (c is not ('\'' or '\u2019') || spellSymbols)
                startsWord = true;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (spellSymbols)
                    result.Append('U').Append(char.ConvertToUtf32(c, text[i + 1]).ToString("X", CultureInfo.InvariantCulture));
                i++;
            }
            else if (spellSymbols && !(IsSeparator(c) && i > 0 && i < text.Length - 1))
            {
                result.Append(Spell(c));
            }
        }

        return result.ToString();
    }

    private static bool IsSeparator(char c) => c is ' ' or '_' or '-' or '.' or '/' or ':';

    private static bool IsStart(char c) => c == '_' || char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) =>
        IsStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Spell(char c) => c switch
    {
        '-' => "Minus",
        '+' => "Plus",
        '*' => "Star",
        '$' => "Dollar",
        '@' => "At",
        '#' => "Hash",
        '%' => "Percent",
        '&' => "And",
        '|' => "Or",
        '!' => "Not",
        '?' => "Question",
        '=' => "Equal",
        '<' => "Less",
        '>' => "Greater",
        '~' => "Tilde",
        '^' => "Caret",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '/' => "Slash",
        '\\' => "Backslash",
        '_' => "Underscore",
        ' ' => "Space",
        '\'' => "Apostrophe",
        '"' => "Quote",
        '`' => "Backtick",
        '(' or ')' => "Parenthesis",
        '[' or ']' => "Bracket",
        '{' or '}' => "Brace",
        _ => "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
