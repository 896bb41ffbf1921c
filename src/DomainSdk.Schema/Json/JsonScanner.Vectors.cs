#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DomainSdk.Schema.Json;

/// <content>
/// The variants that look at 16, 32 or 64 bytes at a time. Each gives what the scalar one gives; they load only inside the span, so what is
/// left at its end goes to the next smaller variant.
/// </content>
internal static partial class JsonScanner
{
    private static int IndexOfSpecial(ReadOnlySpan<byte> json, int at, ref bool nonAscii)
    {
        if (!Vector128.IsHardwareAccelerated || json.Length - at < Vector128<byte>.Count) return IndexOfSpecialScalar(json, at, ref nonAscii);

        // Most strings are short: one small step decides them. Only long ones are worth the wide steps.
        var block = Load128(json, at);
        var found = Specials(block).ExtractMostSignificantBits();
        var high = block.ExtractMostSignificantBits();
        if (found != 0) return Found(found, high, at, ref nonAscii);
        nonAscii |= high != 0;
        at += Vector128<byte>.Count;
        if (Vector512.IsHardwareAccelerated) return IndexOfSpecial512(json, at, ref nonAscii);
        return Vector256.IsHardwareAccelerated ? IndexOfSpecial256(json, at, ref nonAscii) : IndexOfSpecial128(json, at, ref nonAscii);
    }

    /// <summary>Finds the end of a string of a few plain ASCII characters, as most are; a false answer says nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryScanShort(ReadOnlySpan<byte> json, int at, out int end)
    {
        end = 0;
        if (Vector256.IsHardwareAccelerated && json.Length - at >= Vector256<byte>.Count)
        {
            var wide = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);
            return EndsShort(Specials(wide).ExtractMostSignificantBits(), Vector256.Equals(wide, Vector256.Create((byte)'"')).ExtractMostSignificantBits(), wide.ExtractMostSignificantBits(), at, out end);
        }

        if (!Vector128.IsHardwareAccelerated || json.Length - at < Vector128<byte>.Count) return false;
        var block = Load128(json, at);
        return EndsShort(Specials(block).ExtractMostSignificantBits(), Vector128.Equals(block, Vector128.Create((byte)'"')).ExtractMostSignificantBits(), block.ExtractMostSignificantBits(), at, out end);
    }

    /// <summary>Whether the first special byte is a quote, and no byte before it is above 0x7F.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsShort(uint specials, uint quotes, uint high, int at, out int end)
    {
        var before = (specials - 1) & ~specials;
        end = at + BitOperations.TrailingZeroCount(specials) + 1;
        return (quotes & (before + 1)) != 0 && (high & before) == 0;
    }

    internal static int IndexOfSpecial128(ReadOnlySpan<byte> json, int at, ref bool nonAscii)
    {
        for (; json.Length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var block = Load128(json, at);
            var found = Specials(block).ExtractMostSignificantBits();
            var high = block.ExtractMostSignificantBits();
            if (found != 0) return Found(found, high, at, ref nonAscii);
            nonAscii |= high != 0;
        }

        return IndexOfSpecialScalar(json, at, ref nonAscii);
    }

    internal static int IndexOfSpecial256(ReadOnlySpan<byte> json, int at, ref bool nonAscii)
    {
        for (; json.Length - at >= Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var block = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);
            var found = Specials(block).ExtractMostSignificantBits();
            var high = block.ExtractMostSignificantBits();
            if (found != 0) return Found(found, high, at, ref nonAscii);
            nonAscii |= high != 0;
        }

        return IndexOfSpecial128(json, at, ref nonAscii);
    }

    internal static int IndexOfSpecial512(ReadOnlySpan<byte> json, int at, ref bool nonAscii)
    {
        for (; json.Length - at >= Vector512<byte>.Count; at += Vector512<byte>.Count)
        {
            var block = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);
            var specials = Vector512.Equals(Vector512.Min(block, Vector512.Create((byte)0x1F)), block)
                | Vector512.Equals(block, Vector512.Create((byte)'"')) | Vector512.Equals(block, Vector512.Create((byte)'\\'));
            var found = specials.ExtractMostSignificantBits();
            var high = block.ExtractMostSignificantBits();
            if (found != 0) return Found(found, high, at, ref nonAscii);
            nonAscii |= high != 0;
        }

        return IndexOfSpecial256(json, at, ref nonAscii);
    }

    private static int SkipLongWhitespace(ReadOnlySpan<byte> json, int at) =>
        Vector128.IsHardwareAccelerated ? SkipWhitespace128(json, at) : SkipWhitespaceScalar(json, at);

    internal static int SkipWhitespace128(ReadOnlySpan<byte> json, int at)
    {
        for (; json.Length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var block = Load128(json, at);
            var space = Vector128.Equals(block, Vector128.Create((byte)' ')) | Vector128.Equals(block, Vector128.Create((byte)'\n'))
                | Vector128.Equals(block, Vector128.Create((byte)'\r')) | Vector128.Equals(block, Vector128.Create((byte)'\t'));
            var other = ~space.ExtractMostSignificantBits() & 0xFFFF;
            if (other != 0) return at + BitOperations.TrailingZeroCount(other);
        }

        return SkipWhitespaceScalar(json, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load128(ReadOnlySpan<byte> json, int at) => Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);

    // Control characters, quote, backslash.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Specials(Vector128<byte> block) =>
        Vector128.Equals(Vector128.Min(block, Vector128.Create((byte)0x1F)), block)
        | Vector128.Equals(block, Vector128.Create((byte)'"')) | Vector128.Equals(block, Vector128.Create((byte)'\\'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Specials(Vector256<byte> block) =>
        Vector256.Equals(Vector256.Min(block, Vector256.Create((byte)0x1F)), block)
        | Vector256.Equals(block, Vector256.Create((byte)'"')) | Vector256.Equals(block, Vector256.Create((byte)'\\'));

    /// <summary>Where the first special byte of a block stands, and whether a byte above 0x7F stands before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Found(ulong specials, ulong high, int at, ref bool nonAscii)
    {
        nonAscii |= (high & (specials - 1) & ~specials) != 0;
        return at + BitOperations.TrailingZeroCount(specials);
    }
}
#endif
