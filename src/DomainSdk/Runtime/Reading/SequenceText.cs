using System.Buffers;

namespace DomainSdk.Runtime;

/// <summary>A text in segments as one span: a single segment as it is, several copied into a pooled buffer. Dispose of it to give the buffer back.</summary>
internal readonly ref struct SequenceText
{
    private readonly byte[]? _pooled;

    public SequenceText(in ReadOnlySequence<byte> sequence)
    {
        if (sequence.IsSingleSegment)
        {
            Utf8 = sequence.FirstSpan;
            return;
        }

        var length = checked((int)sequence.Length);
        _pooled = ArrayPool<byte>.Shared.Rent(length);
        sequence.CopyTo(_pooled);
        Utf8 = _pooled.AsSpan(0, length);
    }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    public void Dispose()
    {
        if (_pooled is not null) ArrayPool<byte>.Shared.Return(_pooled);
    }
}
