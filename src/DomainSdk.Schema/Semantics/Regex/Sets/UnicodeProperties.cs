namespace DomainSdk.Schema.Semantics;

/// <summary>
/// What may stand in <c>\p{…}</c> (ECMA-262 section 22.2.1): General_Category, Script and Script_Extensions with all their values, and the
/// binary properties. Names are matched exactly, as the specification demands.
/// </summary>
internal static class UnicodeProperties
{
    private static readonly CharSet HexDigits = CharSet.Parse("30-39 41-46 61-66");

    /// <summary>The code points that <paramref name="expression"/> selects; null if it is not a known property or value.</summary>
    public static CharSet? Find(string expression)
    {
        var equals = expression.IndexOf('=');
        if (equals < 0) return GeneralCategories.Find(expression) ?? FindBinary(expression);
        var value = expression.Substring(equals + 1);
        return expression.Substring(0, equals) switch
        {
            "General_Category" or "gc" => GeneralCategories.Find(value),
            "Script" or "sc" => UnicodeTables.FindScript(value),
            "Script_Extensions" or "scx" => UnicodeTables.FindScriptExtensions(value),
            _ => null,
        };
    }

    private static CharSet? FindBinary(string name) => name switch
    {
        "Any" => CharSet.All,
        "Assigned" => GeneralCategories.Find("Cn")!.Complement(),
        "ASCII" => CharSet.Range(0, 0x7F),
        "ASCII_Hex_Digit" or "AHex" => HexDigits,
        _ => UnicodeTables.FindBinary(name),
    };
}
