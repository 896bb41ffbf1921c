namespace DomainSdk.Schema.Semantics;

/// <summary>Domain names of plain labels, A-labels and U-labels (RFC 5890), with their lengths counted as they go over the wire.</summary>
internal static class DomainName
{
    /// <summary>The longest label, in octets; a U-label of more code points than this has a longer A-label.</summary>
    public const int MaxLabel = 63;

    /// <summary>The longest name, in octets.</summary>
    public const int MaxName = 253;

    /// <summary>
    /// Whether <paramref name="utf8"/> is a domain name without a dot at its end. <paramref name="allowWideDots"/> lets the full stops
    /// U+3002, U+FF0E and U+FF61 separate labels as well.
    /// </summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8, bool allowUnicode, bool allowWideDots = false)
    {
        Span<int> label = stackalloc int[MaxLabel];
        var nameLength = -1;
        var bidi = new BidiRule();
        for (var position = 0; ;)
        {
            var start = position;
            var length = 0;
            var isAscii = true;
            var ended = true;
            while (position < utf8.Length)
            {
                var codePoint = CodePoints.ReadForward(utf8, ref position);
                ended = codePoint == '.' || allowWideDots && codePoint is 0x3002 or 0xFF0E or 0xFF61;
                if (ended) break;
                if (length == MaxLabel) return false;
                label[length++] = codePoint;
                isAscii &= codePoint < 0x80;
            }

            var hasMore = ended && position > start;
            if (length == 0 || !isAscii && !allowUnicode) return false;
            var octets = isAscii ? CheckAscii(label.Slice(0, length), ref bidi) : CheckUnicode(label.Slice(0, length), ref bidi);
            nameLength += octets + 1;
            if (octets < 0 || nameLength > MaxName) return false;
            if (!hasMore) return bidi.IsSatisfied;
        }
    }

    /// <summary>Whether a label is of 1 to 63 letters, digits and hyphens, the latter not at its ends.</summary>
    public static bool IsLetterDigitHyphen(ReadOnlySpan<byte> label)
    {
        if (label.Length is 0 or > MaxLabel || label[0] == (byte)'-' || label[label.Length - 1] == (byte)'-') return false;
        foreach (var c in label)
            if (!Ascii.IsLetterOrDigit(c) && c != (byte)'-') return false;
        return true;
    }

    /// <summary>The length of an ASCII label in octets; -1 if it is not a valid one.</summary>
    private static int CheckAscii(Span<int> label, ref BidiRule bidi)
    {
        if (label[0] == '-' || label[label.Length - 1] == '-') return -1;
        for (var i = 0; i < label.Length; i++)
        {
            if (label[i] is >= 'A' and <= 'Z') label[i] |= 0x20;
            if (!Ascii.IsLetterOrDigit((byte)label[i]) && label[i] != '-') return -1;
        }

        var isALabel = label.Length >= 4 && label[0] == 'x' && label[1] == 'n' && label[2] == '-' && label[3] == '-';
        if (!isALabel)
        {
            bidi.Add(label);
            return label.Length;
        }

        // What it decodes to must be a U-label, and encode to the same again.
        Span<int> decoded = stackalloc int[MaxLabel];
        Span<int> encoded = stackalloc int[MaxLabel];
        if (!Punycode.TryDecode(label.Slice(4), decoded, out var count)) return -1;
        decoded = decoded.Slice(0, count);
        var isCanonical = Punycode.TryEncode(decoded, encoded, out var length) && encoded.Slice(0, length).SequenceEqual(label.Slice(4));
        if (!isCanonical || length == 0 || !UnicodeLabel.IsValid(decoded)) return -1;
        bidi.Add(decoded);
        return label.Length;
    }

    /// <summary>The length that a label has as an A-label, in octets; -1 if it is not a valid U-label.</summary>
    private static int CheckUnicode(ReadOnlySpan<int> label, ref BidiRule bidi)
    {
        Span<int> encoded = stackalloc int[MaxLabel - 4];
        if (!UnicodeLabel.IsValid(label) || !Punycode.TryEncode(label, encoded, out var length)) return -1;
        bidi.Add(label);
        return length + 4;
    }
}
