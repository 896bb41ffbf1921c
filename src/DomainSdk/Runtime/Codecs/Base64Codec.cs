using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>
/// Strings with <c>contentEncoding: base64</c> (RFC 4648, section 4), held as bytes. The keyword asserts nothing, so other strings are valid;
/// they, and those that another string stands for the same bytes of, are not representable.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Base64Codec : IJsonCodec<ValueArray<byte>>
{
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
        return TryDecode(json[(at + 1)..(end - 1)], out value) ? end : Unrepresentable.Fail(json, at, end, "bytes in base64");
    }

    private static bool TryDecode(scoped ReadOnlySpan<byte> content, out ValueArray<byte> value)
    {
        value = default;
        var buffer = new Utf8Buffer(stackalloc byte[128]);
        if (content.Contains((byte)'\\')) content = buffer.Unescape(content);
        var isDecoded = TryDecodePlain(content, out value);
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
        if (read != content.Length || written != bytes.Length || !IsCanonical(content, bytes)) return false;
        value = ValueArray<byte>.Owning(bytes);
        return true;
    }

    // The last character can carry bits that no byte takes: what is written back would be another string.
    private static bool IsCanonical(ReadOnlySpan<byte> content, ReadOnlySpan<byte> bytes)
    {
        if (content.IsEmpty) return true;
        Span<byte> last = stackalloc byte[4];
        var rest = bytes.Length % 3;
        Base64.EncodeToUtf8(bytes[^(rest == 0 ? 3 : rest)..], last, out _, out _);
        return content[^4..].SequenceEqual(last);
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
