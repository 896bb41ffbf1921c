using System.Buffers;
using System.Text;

namespace DomainSdk.Runtime;

/// <summary>A .NET string as UTF-8 in a pooled array; an unpaired surrogate becomes U+FFFD.</summary>
internal readonly ref struct TranscodedText
{
    private readonly byte[] _bytes;
    private readonly int _length;

    public TranscodedText(string text)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length = Encoding.UTF8.GetBytes(text, _bytes);
    }

    public ReadOnlySpan<byte> Utf8 => _bytes.AsSpan(0, _length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}
