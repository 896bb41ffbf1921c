using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace DomainSdk.Runtime;

/// <summary>The value that a reader of System.Text.Json stands at, as bytes: where they are, or, where the reader has them in parts, as a copy.</summary>
internal readonly ref struct SerializerText
{
    private readonly JsonDocument? _copy;

    /// <summary>Takes the value.</summary>
    /// <param name="reader">The reader; it ends at the last token of the value.</param>
    /// <exception cref="JsonException">The value is no JSON.</exception>
    public SerializerText(ref Utf8JsonReader reader)
    {
        // A reader over one span has no position. Its tokens are parts of that span, so that a value reaches from its first token to its last.
        if (reader.Position.GetObject() is not null || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            _copy = JsonDocument.ParseValue(ref reader);
            Utf8 = JsonMarshal.GetRawUtf8Value(_copy.RootElement);
            return;
        }

        var start = reader.TokenStartIndex;
        ref var first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        // The serializer has read all of the value before it asks a converter.
        if (!reader.TrySkip()) throw new InvalidOperationException("The reader does not have all of the value.");
        var length = checked((int)(reader.BytesConsumed - start));
        // The last token is one byte, '}' or ']'.
        if (Unsafe.ByteOffset(ref first, ref MemoryMarshal.GetReference(reader.ValueSpan)) != length - 1)
            throw new InvalidOperationException("The reader does not give the bytes of its span.");
        Utf8 = MemoryMarshal.CreateReadOnlySpan(ref first, length);
    }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>Gives the copy back.</summary>
    public void Dispose() => _copy?.Dispose();
}
