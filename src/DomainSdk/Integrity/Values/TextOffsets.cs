namespace DomainSdk.Integrity;

/// <summary>What positions in a text count.</summary>
public enum OffsetUnit
{
    /// <summary>UTF-16 code units, of which a character beyond U+FFFF takes two. The unit of W3C Web Annotation positions in browsers.</summary>
    Utf16,

    /// <summary>Unicode code points.</summary>
    CodePoint,
}

/// <summary>Positions in a text, in either unit.</summary>
public static class TextOffsets
{
    /// <summary>The length of a text in <paramref name="unit"/>.</summary>
    public static int Length(string text, OffsetUnit unit)
    {
        if (unit == OffsetUnit.Utf16) return text.Length;
        var count = 0;
        for (var i = 0; i < text.Length; i += IsPair(text, i) ? 2 : 1) count++;
        return count;
    }

    /// <summary>The index in UTF-16 code units of an offset in <paramref name="unit"/>, or -1 where it lies outside the text.</summary>
    public static int ToIndex(string text, long offset, OffsetUnit unit)
    {
        if (offset < 0 || offset > text.Length) return -1;
        if (unit == OffsetUnit.Utf16) return (int)offset;
        var index = 0;
        for (; offset > 0 && index < text.Length; offset--) index += IsPair(text, index) ? 2 : 1;
        return offset == 0 ? index : -1;
    }

    /// <summary>True where an index in UTF-16 code units stands between the two halves of a surrogate pair.</summary>
    public static bool SplitsPair(string text, int index) => index > 0 && index < text.Length && IsPair(text, index - 1);

    private static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
