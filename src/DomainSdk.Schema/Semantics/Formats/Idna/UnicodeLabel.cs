namespace DomainSdk.Schema.Semantics;

/// <summary>The conditions on the code points of a U-label (RFC 5891 section 4.2, RFC 5892).</summary>
internal static class UnicodeLabel
{
    /// <summary>Whether a label, which is not empty and not all ASCII, is made of allowed code points in allowed places.</summary>
    public static bool IsValid(ReadOnlySpan<int> label)
    {
        if (label.IsEmpty || label[0] == '-' || label[label.Length - 1] == '-') return false;
        if (label.Length >= 4 && label[2] == '-' && label[3] == '-') return false;
        if (IdnaTables.IsMark(label[0])) return false;
        var hasNonAscii = false;
        for (var i = 0; i < label.Length; i++)
        {
            hasNonAscii |= label[i] >= 0x80;
            var allowed = IdnaTables.StatusOf(label[i]) switch
            {
                IdnaStatus.Valid => true,
                IdnaStatus.InContext => ContextRules.Allow(label, i),
                _ => false,
            };
            if (!allowed) return false;
        }

        return hasNonAscii;
    }
}
