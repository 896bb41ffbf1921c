using System.Buffers;

namespace DomainSdk.Schema.Json;

/// <summary>Room for a decoded string: first the caller's stack, then a pooled array. Dispose of it to give the array back.</summary>
/// <example><c>using var buffer = new Utf8Buffer(stackalloc byte[256]);</c></example>
internal ref struct Utf8Buffer
{
    private Span<byte> _room;
    private byte[]? _rented;

    /// <summary>Creates the buffer over room that the caller has already.</summary>
    /// <param name="initial">May be empty.</param>
    public Utf8Buffer(Span<byte> initial)
    {
        _room = initial;
        _rented = null;
    }

    /// <summary>Room of at least the given length; what the buffer held before is lost.</summary>
    /// <param name="length">The length in bytes.</param>
    /// <returns>The room.</returns>
    public Span<byte> Get(int length)
    {
        if (_room.Length < length)
        {
            Dispose();
            _rented = ArrayPool<byte>.Shared.Rent(length);
            _room = _rented;
        }

        return _room.Slice(0, length);
    }

    /// <summary>Decodes the escapes of the inside of a JSON string.</summary>
    /// <param name="content">The bytes between the quotes, accepted by the scanner.</param>
    /// <returns>The decoded bytes, valid until the buffer is used again or disposed of.</returns>
    public ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> content)
    {
        var room = Get(content.Length);
        return room.Slice(0, Utf8Text.Unescape(content, room));
    }

    /// <summary>Gives a pooled array back.</summary>
    public void Dispose()
    {
        if (_rented is null) return;
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
        _room = default;
    }
}
