namespace DomainSdk.Schema.Semantics;

/// <summary>A set of ASCII characters as two words of bits.</summary>
internal readonly struct AsciiSet
{
    private readonly ulong _low;
    private readonly ulong _high;

    /// <summary>Letters, digits, and the characters of <paramref name="others"/>.</summary>
    public AsciiSet(string others)
    {
        for (byte c = 0; c < 128; c++)
        {
            if (!Ascii.IsLetterOrDigit(c) && others.IndexOf((char)c) < 0) continue;
            if (c < 64) _low |= 1UL << c;
            else _high |= 1UL << (c - 64);
        }
    }

    /// <summary>Whether the set holds the byte; it never holds one beyond ASCII.</summary>
    public bool Contains(byte value) => value < 128 && ((value < 64 ? _low : _high) >> (value & 63) & 1) != 0;
}
