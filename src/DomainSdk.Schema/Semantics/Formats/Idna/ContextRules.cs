namespace DomainSdk.Schema.Semantics;

/// <summary>The rules for code points that are only allowed next to certain others (RFC 5892 appendix A).</summary>
internal static class ContextRules
{
    private static readonly CharSet Greek = UnicodeTables.FindScript("Greek")!;
    private static readonly CharSet Hebrew = UnicodeTables.FindScript("Hebrew")!;
    private static readonly CharSet Japanese = CharSet.Union([UnicodeTables.FindScript("Hiragana")!, UnicodeTables.FindScript("Katakana")!, UnicodeTables.FindScript("Han")!]);

    /// <summary>Whether the code point at <paramref name="index"/> may stand where it does.</summary>
    public static bool Allow(ReadOnlySpan<int> label, int index)
    {
        var before = index > 0 ? label[index - 1] : -1;
        var after = index + 1 < label.Length ? label[index + 1] : -1;
        switch (label[index])
        {
            case 0x200C: // zero width non-joiner
                return IdnaTables.Viramas.Contains(before) || JoinsAround(label, index);
            case 0x200D: // zero width joiner
                return IdnaTables.Viramas.Contains(before);
            case 0xB7: // middle dot
                return before == 'l' && after == 'l';
            case 0x375: // Greek keraia
                return Greek.Contains(after);
            case 0x5F3 or 0x5F4: // Hebrew geresh and gershayim
                return Hebrew.Contains(before);
            case 0x30FB: // katakana middle dot
                return Any(label, Japanese.Contains);
            case >= 0x660 and <= 0x669: // Arabic-Indic digits
                return !Any(label, other => other is >= 0x6F0 and <= 0x6F9);
            case >= 0x6F0 and <= 0x6F9: // extended Arabic-Indic digits
                return !Any(label, other => other is >= 0x660 and <= 0x669);
            default:
                return false;
        }
    }

    /// <summary>Whether the letters on both sides, past transparent ones, join in cursive writing.</summary>
    private static bool JoinsAround(ReadOnlySpan<int> label, int index)
    {
        var before = index - 1;
        while (before >= 0 && IdnaTables.IsTransparent(label[before])) before--;
        var after = index + 1;
        while (after < label.Length && IdnaTables.IsTransparent(label[after])) after++;
        return before >= 0 && after < label.Length
            && (IdnaTables.DualJoining.Contains(label[before]) || IdnaTables.LeftJoining.Contains(label[before]))
            && (IdnaTables.DualJoining.Contains(label[after]) || IdnaTables.RightJoining.Contains(label[after]));
    }

    private static bool Any(ReadOnlySpan<int> label, Func<int, bool> condition)
    {
        foreach (var codePoint in label)
            if (condition(codePoint)) return true;
        return false;
    }
}
