namespace DomainSdk.Schema.Semantics;

/// <summary>
/// What may stand in <c>\p{…}</c> (ECMA-262 section 22.2.1): General_Category with all its values, Script for the scripts in
/// <see cref="UnicodeScripts"/>, and the binary properties that schemas use. Names are matched exactly, as the specification demands.
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
            "Script" or "sc" => UnicodeScripts.Find(value),
            _ => null,
        };
    }

    private static CharSet? FindBinary(string name) => name switch
    {
        "Any" => CharSet.All,
        "Assigned" => GeneralCategories.Find("Cn")!.Complement(),
        "ASCII" => CharSet.Range(0, 0x7F),
        "ASCII_Hex_Digit" or "AHex" => HexDigits,
        "Hex_Digit" or "Hex" => HexDigits.Union(CharSet.Parse("FF10-FF19 FF21-FF26 FF41-FF46")),
        "White_Space" or "space" => CharSet.Parse("9-D 20 85 A0 1680 2000-200A 2028-2029 202F 205F 3000"),
        "Alphabetic" or "Alpha" => Letters("L", "Nl").Union(BinaryPropertyTables.OtherAlphabetic),
        "Uppercase" or "Upper" => Letters("Lu").Union(BinaryPropertyTables.OtherUppercase),
        "Lowercase" or "Lower" => Letters("Ll").Union(BinaryPropertyTables.OtherLowercase),
        "Emoji" => BinaryPropertyTables.Emoji,
        "Emoji_Presentation" or "EPres" => BinaryPropertyTables.EmojiPresentation,
        "Extended_Pictographic" or "ExtPict" => BinaryPropertyTables.ExtendedPictographic,
        _ => null,
    };

    private static CharSet Letters(params string[] categories) => CharSet.Union(categories.Select(name => GeneralCategories.Find(name)!));
}
