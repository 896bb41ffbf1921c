namespace DomainSdk;

/// <summary>A range of bytes in a UTF-8 text.</summary>
/// <param name="Start">Offset of the first byte.</param>
/// <param name="Length">Length in bytes.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset of the byte behind the last one.</summary>
    public int End => Start + Length;
}
