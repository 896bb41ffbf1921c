using System.Globalization;

namespace DomainSdk.Schema.Semantics;

/// <summary>Whether a code point may stand in a U-label (RFC 5892 section 3).</summary>
internal enum IdnaStatus
{
    /// <summary>PVALID.</summary>
    Valid,

    /// <summary>CONTEXTJ or CONTEXTO.</summary>
    InContext,

    /// <summary>DISALLOWED or UNASSIGNED.</summary>
    Disallowed,
}

/// <summary>The Bidi_Class of code points in labels, as far as the rule of RFC 5893 tells them apart.</summary>
internal enum Direction
{
    /// <summary>L.</summary>
    LeftToRight,

    /// <summary>R or AL.</summary>
    RightToLeft,

    /// <summary>AN.</summary>
    ArabicNumber,

    /// <summary>EN.</summary>
    EuropeanNumber,

    /// <summary>NSM.</summary>
    Mark,

    /// <summary>ES, CS, ET, ON or BN.</summary>
    Neutral,
}

/// <summary>Unicode properties that IDNA2008 asks for (Unicode 17 where the running platform knows it).</summary>
internal static class IdnaTables
{
    /// <summary>
    /// Letters, digits and marks that are not allowed although their category would be: those that compatibility normalization and case
    /// folding change, ignorable ones, old Hangul jamo. Upper-case letters are left out, of which only the Cherokee ones are allowed.
    /// </summary>
    private static readonly CharSet Unstable = CharSet.Parse("""
        AA-B5 BA 133 140 149 17F 1C6-1CC 1F3 2B0-2B8 2E0-2E4 340-341 343-345 34F 374 37A 3D0-3D6 3F0-3F2 3F5 587 675-678 958-95F 9DC-9DF
        A33 A36 A59-A5B A5E B5C-B5D E33 EB3 EDC-EDD F43 F4D F52 F57 F5C F69 F73 F75-F79 F81 F93 F9D FA2 FA7 FAC FB9 10FC 1100-11FF
        13F8-13FD 17B4-17B5 180B-180F 1C80-1C88 1D2C-1D2E 1D30-1D3A 1D3C-1D4D 1D4F-1D6A 1D78 1D9B-1DBF 1E9A-1E9B 1F71 1F73 1F75 1F77
        1F79 1F7B 1F7D-1FA7 1FB2-1FB4 1FB7-1FC4 1FC7 1FD3 1FE3 1FF2-1FF4 1FF7-2149 2C7C-2C7D 2D6F 309F 30FF 3131-318E A69C-A69D A770
        A7F1-A7F4 A7F8-A7F9 A960-A97C AB5C-AB5F AB69-ABBF D7B0-D7FB F900-FA0D FA10 FA12 FA15-FA1E FA20 FA22 FA25-FA26 FA2A-FB1D
        FB1F-FE0F FE70-FE72 FE74-FFDC 10781-107BA 1CCF0-1CCF9 1D165-1D7FF 1E030-1E06D 1EE00-1EEBB 1FBF0-1FBF9 2F800-2FA1D E0100-E01EF
        """);

    private static readonly CharSet Neutral = CharSet.Parse("2D B7 2B9-2BA 2C6-2CF 2EC 375 200C-200D 2E2F 30FB A67F A717-A71F A788");

    /// <summary>The code points of canonical combining class 9.</summary>
    public static CharSet Viramas { get; } = CharSet.Parse("""
        94D 9CD A4D ACD B4D BCD C4D CCD D3B-D3C D4D DCA E3A EBA F84 1039-103A 1714-1715 1734 17D2 1A60 1B44 1BAA-1BAB 1BF2-1BF3 2D7F
        A806 A82C A8C4 A953 A9C0 AAF6 ABED 10A3F 11046 11070 1107F 110B9 11133-11134 111C0 11235 112EA 1134D 113CE-113D0 11442 114C2
        115BF 1163F 116B6 1172B 11839 1193D-1193E 119E0 11A34 11A47 11A99 11C3F 11D44-11D45 11D97 11F41-11F42 1612F
        """);

    /// <summary>Joining_Type D.</summary>
    public static CharSet DualJoining { get; } = CharSet.Parse("""
        620 626 628 62A-62E 633-63F 641-647 649-64A 66E-66F 678-687 69A-6BF 6C1-6C2 6CC 6CE 6D0-6D1 6FA-6FC 6FF 712-714 71A-71D 71F-727
        729 72B 72D-72E 74E-758 75C-76A 76D-770 772 775-777 77A-77F 7CA-7EA 841-845 848 84A-853 855 860 862-865 868 886 889-88D 8A0-8A9
        8AF-8B0 8B3-8B8 8BA-8C8 1807 1820-1878 1887-18A8 18AA A840-A871 10AC0-10AC4 10AD3-10AD6 10AD8-10ADC 10ADE-10AE0 10AEB-10AEE
        10B80 10B82 10B86-10B88 10B8A-10B8B 10B8D 10B90 10BAD-10BAE 10D01-10D21 10D23 10F30-10F32 10F34-10F44 10F51-10F53 10F70-10F73
        10F76-10F81 10FB0 10FB2-10FB3 10FB8 10FBB-10FBC 10FBE-10FBF 10FC1 10FC4 10FCA 1E900-1E943
        """);

    /// <summary>Joining_Type R.</summary>
    public static CharSet RightJoining { get; } = CharSet.Parse("""
        622-625 627 629 62F-632 648 671-673 675-677 688-699 6C0 6C3-6CB 6CD 6CF 6D2-6D3 6D5 6EE-6EF 710 715-719 71E 728 72A 72C 72F 74D
        759-75B 76B-76C 771 773-774 778-779 840 846-847 849 854 856-858 867 869-86A 870-882 88E 8AA-8AC 8AE 8B1-8B2 8B9 10AC5 10AC7
        10AC9-10ACA 10ACE-10AD2 10ADD 10AE1 10AE4 10AEF 10B81 10B83-10B85 10B89 10B8C 10B8E-10B8F 10B91 10BA9-10BAC 10D22 10F33 10F54
        10F74-10F75 10FB4-10FB6 10FB9-10FBA 10FBD 10FC2-10FC3 10FC9
        """);

    /// <summary>Joining_Type L.</summary>
    public static CharSet LeftJoining { get; } = CharSet.Parse("A872 10ACD 10AD7 10D00 10FCB");

    /// <summary>Whether cursive joining looks through the code point (Joining_Type T).</summary>
    public static bool IsTransparent(int codePoint) => IsMark(codePoint) && !Is(codePoint, UnicodeCategory.SpacingCombiningMark) || codePoint == 0xAD;

    /// <summary>Whether the code point combines with the one before it.</summary>
    public static bool IsMark(int codePoint) =>
        GeneralCategories.Of(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The derived property of RFC 5892 section 3, its exceptions first.</summary>
    public static IdnaStatus StatusOf(int codePoint)
    {
        switch (codePoint)
        {
            case '-' or 0xDF or 0x3C2 or 0x6FD or 0x6FE or 0xF0B or 0x3007:
                return IdnaStatus.Valid;
            case 0xB7 or 0x375 or 0x5F3 or 0x5F4 or 0x30FB or 0x200C or 0x200D or >= 0x660 and <= 0x669 or >= 0x6F0 and <= 0x6F9:
                return IdnaStatus.InContext;
            case 0x640 or 0x7FA or 0x302E or 0x302F or 0x303B or >= 0x3031 and <= 0x3035:
                return IdnaStatus.Disallowed;
        }

        var isValid = GeneralCategories.Of(codePoint) switch
        {
            UnicodeCategory.UppercaseLetter => codePoint is >= 0x13A0 and <= 0x13F5,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => !Unstable.Contains(codePoint),
            _ => false,
        };
        return isValid ? IdnaStatus.Valid : IdnaStatus.Disallowed;
    }

    /// <summary>The direction of a code point that is allowed in a label.</summary>
    public static Direction DirectionOf(int codePoint) => codePoint switch
    {
        >= 'a' and <= 'z' => Direction.LeftToRight,
        >= '0' and <= '9' or >= 0x6F0 and <= 0x6F9 => Direction.EuropeanNumber,
        >= 0x660 and <= 0x669 or >= 0x10D30 and <= 0x10D39 => Direction.ArabicNumber,
        0xCBF or 0xCC6 or 0x11A07 or 0x11A08 or 0x11C3F => Direction.LeftToRight,
        _ when Is(codePoint, UnicodeCategory.NonSpacingMark) => Direction.Mark,
        >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF
            => Direction.RightToLeft,
        _ => Neutral.Contains(codePoint) ? Direction.Neutral : Direction.LeftToRight,
    };

    private static bool Is(int codePoint, UnicodeCategory category) => GeneralCategories.Of(codePoint) == category;
}
