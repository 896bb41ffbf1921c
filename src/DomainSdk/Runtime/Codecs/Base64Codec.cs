using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>
/// Strings with <c>contentEncoding: base64</c> (RFC 4648, section 4), held as bytes. The keyword asserts nothing, so other strings are valid;
/// they are not representable. What can be decoded in one way only is read: white space is passed over, padding may be missing, the last character
/// may have bits that no byte takes. Written back it is another string then, so it is noted, or not
/// representable where the rule does not allow the other string.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Base64Codec : IJsonCodec<ValueArray<byte>>
{
    private static ReadOnlySpan<byte> Alphabet => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out ValueArray<byte> value)
        where TMode : struct, IReadMode => Read<TMode>(json, at, null, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, ValueArray<byte> value) => output.Base64(value.AsSpan());

    internal static int Read<TMode>(ReadOnlySpan<byte> json, int at, StringRule? rule, out ValueArray<byte> value)
        where TMode : struct, IReadMode
    {
        value = default;
        var end = JsonRead.String<Skip>(json, at, rule, out _);
        if (!TMode.Builds || end < 0) return end;
        if (!TryDecode(json[(at + 1)..(end - 1)], out value, out var isCanonical)) return Unrepresentable.Fail(json, at, end, "bytes in base64");
        if (isCanonical) return end;
        if (rule is not null && !IsAllowed(value.AsSpan(), rule)) return Unrepresentable.Fail(json, at, end, "bytes in base64");
        OpenDocument.NoteInexact(json, at, "ValueArray<byte>");
        return end;
    }

    // Another spelling can be one that the rule refuses: it must not be written back.
    private static bool IsAllowed(ReadOnlySpan<byte> bytes, StringRule rule)
    {
        using var buffer = new Utf8Buffer(stackalloc byte[128]);
        var text = buffer.Get(Base64.GetMaxEncodedToUtf8Length(bytes.Length));
        return Base64.EncodeToUtf8(bytes, text, out _, out var length) == OperationStatus.Done && rule.Check(text[..length]);
    }

    private static bool TryDecode(scoped ReadOnlySpan<byte> content, out ValueArray<byte> value, out bool isCanonical)
    {
        var buffer = new Utf8Buffer(stackalloc byte[128]);
        if (content.Contains((byte)'\\')) content = buffer.Unescape(content);
        isCanonical = TryDecodePlain(content, out value);
        var isDecoded = isCanonical || TryDecodeLoosely(content, out value);
        buffer.Dispose();
        return isDecoded;
    }

    private static bool TryDecodePlain(scoped ReadOnlySpan<byte> content, out ValueArray<byte> value)
    {
        value = default;
        if (content.Length % 4 != 0) return false;
        var padding = content.EndsWith("=="u8) ? 2 : content.EndsWith("="u8) ? 1 : 0;
        var bytes = new byte[content.Length / 4 * 3 - padding];
        if (Base64.DecodeFromUtf8(content, bytes, out var read, out var written) != OperationStatus.Done) return false;
        if (read != content.Length || written != bytes.Length) return false;
        value = ValueArray<byte>.Owning(bytes);
        return true;
    }

    // Without white space and bits that say nothing, and with the padding that belongs there.
    private static bool TryDecodeLoosely(scoped ReadOnlySpan<byte> content, out ValueArray<byte> value)
    {
        value = default;
        using var buffer = new Utf8Buffer(stackalloc byte[128]);
        var room = buffer.Get(content.Length + 3);
        var length = 0;
        foreach (var b in content)
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) room[length++] = b;
        var given = length - room[..length].TrimEnd((byte)'=').Length;
        length -= given;
        var missing = (4 - length % 4) % 4;
        if (given > missing) return false;
        if (missing is 1 or 2) room[length - 1] = WithoutBits(room[length - 1], missing * 2);
        room.Slice(length, missing).Fill((byte)'=');
        length += missing;
        return TryDecodePlain(room[..length], out value);
    }

    // The bits of the last character that no byte takes; the decoder wants them to be 0.
    private static byte WithoutBits(byte letter, int bits)
    {
        var value = Alphabet.IndexOf(letter);
        return value < 0 ? letter : Alphabet[value >> bits << bits];
    }
}

/// <summary>The same, where a rule restricts the strings.</summary>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Base64Codec<TRule> : IJsonCodec<ValueArray<byte>>
    where TRule : IRule<StringRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out ValueArray<byte> value)
        where TMode : struct, IReadMode => Base64Codec.Read<TMode>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, ValueArray<byte> value) => output.Base64(value.AsSpan());
}
