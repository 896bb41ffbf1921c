using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <content>Marking passages of the body.</content>
public sealed partial record SeedText
{
    /// <summary>What marks a passage of the body: positions, words, digest, and as much of what is around it as tells it apart.</summary>
    /// <param name="start">The index in <see cref="Body"/> of its first UTF-16 code unit.</param>
    /// <param name="end">The index behind its last.</param>
    /// <param name="unit">What the positions of the selector count.</param>
    public TextSelector SelectorOf(int start, int end, OffsetUnit unit = OffsetUnit.Utf16)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Body.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        var words = Body[start..end];
        var (prefix, suffix) = PassageSearch.ContextOf(Body, start, end);
        return new TextSelector
        {
            Start = InUnit(start, unit),
            End = InUnit(end, unit),
            Exact = words,
            Prefix = prefix,
            Suffix = suffix,
            Sha256 = QuotationCheck.Sha256(words),
        };
    }

    private int InUnit(int index, OffsetUnit unit) => unit == OffsetUnit.Utf16 ? index : TextOffsets.Length(Body[..index], Integrity.OffsetUnit.CodePoint);
}
