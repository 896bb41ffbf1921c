#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DomainSdk.Schema.Json;

/// <summary>
/// Checks UTF-8 (RFC 3629) 16, 32 or 64 bytes at a time. Two neighbouring bytes are wrong in one of eight ways, each a bit; three tables by
/// their half bytes say which ways are still possible, and what all three leave is an error. Whether a byte has to be the third or fourth of a
/// sequence is told by the bytes two and three places before it.
/// </summary>
internal static class Utf8Validation
{
    /// <summary>Shorter texts are not worth the tables.</summary>
    private const int Least = 48;

    /// <summary>Whether bytes are well-formed UTF-8.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < Least || !Vector128.IsHardwareAccelerated) return Utf8Text.IndexOfInvalid(utf8) < 0;
        if (utf8.Length >= 128 && Avx512BW.IsSupported) return IsValid512(utf8);
        return Avx2.IsSupported && utf8.Length >= 64 ? IsValid256(utf8) : IsValid128(utf8);
    }

    /// <summary>The number of UTF-16 code units of well-formed UTF-8: one for each byte that continues nothing, and one more for four bytes.</summary>
    public static int CountUtf16(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        var at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; at <= utf8.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
            {
                var block = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(utf8), (nuint)at);
                var leads = Vector256.GreaterThanOrEqual(block.AsSByte(), Vector256.Create(unchecked((sbyte)0xC0))).ExtractMostSignificantBits();
                var pairs = Vector256.GreaterThanOrEqual(block, Vector256.Create((byte)0xF0)).ExtractMostSignificantBits();
                count += BitOperations.PopCount(leads) + BitOperations.PopCount(pairs);
            }
        }

        for (; at < utf8.Length; at++) count += ((utf8[at] & 0xC0) != 0x80 ? 1 : 0) + (utf8[at] >= 0xF0 ? 1 : 0);
        return count;
    }

    internal static bool IsValid128(ReadOnlySpan<byte> utf8)
    {
        if (!TryBegin(utf8, out var at)) return false;
        var error = Vector128<byte>.Zero;
        for (; at <= utf8.Length - Vector128<byte>.Count; at += Vector128<byte>.Count) error |= Check128(utf8, at);
        error |= Check128(utf8, utf8.Length - Vector128<byte>.Count);
        return error == Vector128<byte>.Zero && IsComplete(utf8);
    }

    internal static bool IsValid256(ReadOnlySpan<byte> utf8)
    {
        if (!TryBegin(utf8, out var at)) return false;
        var error = Vector256<byte>.Zero;
        for (; at <= utf8.Length - Vector256<byte>.Count; at += Vector256<byte>.Count) error |= Check256(utf8, at);
        error |= Check256(utf8, utf8.Length - Vector256<byte>.Count);
        return error == Vector256<byte>.Zero && IsComplete(utf8);
    }

    internal static bool IsValid512(ReadOnlySpan<byte> utf8)
    {
        if (!TryBegin(utf8, out var at)) return false;
        var error = Vector512<byte>.Zero;
        for (; at <= utf8.Length - Vector512<byte>.Count; at += Vector512<byte>.Count) error |= Check512(utf8, at);
        error |= Check512(utf8, utf8.Length - Vector512<byte>.Count);
        return error == Vector512<byte>.Zero && IsComplete(utf8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Check128(ReadOnlySpan<byte> utf8, int at)
    {
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(utf8), at);
        var now = Vector128.LoadUnsafe(ref start);
        var before = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref start, 1));
        var low = Vector128.Create((byte)0x0F);
        var pair = Vector128.ShuffleNative(Utf8Tables.FirstHigh, (before.AsUInt16() >>> 4).AsByte() & low)
            & Vector128.ShuffleNative(Utf8Tables.FirstLow, before & low)
            & Vector128.ShuffleNative(Utf8Tables.SecondHigh, (now.AsUInt16() >>> 4).AsByte() & low);
        var third = Vector128.GreaterThanOrEqual(Vector128.LoadUnsafe(ref Unsafe.Subtract(ref start, 2)), Vector128.Create((byte)0xE0));
        var fourth = Vector128.GreaterThanOrEqual(Vector128.LoadUnsafe(ref Unsafe.Subtract(ref start, 3)), Vector128.Create((byte)0xF0));
        return ((third | fourth) & Vector128.Create((byte)0x80)) ^ pair;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Check256(ReadOnlySpan<byte> utf8, int at)
    {
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(utf8), at);
        var now = Vector256.LoadUnsafe(ref start);
        var before = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref start, 1));
        var low = Vector256.Create((byte)0x0F);
        var pair = Avx2.Shuffle(Vector256.Create(Utf8Tables.FirstHigh, Utf8Tables.FirstHigh), (before.AsUInt16() >>> 4).AsByte() & low)
            & Avx2.Shuffle(Vector256.Create(Utf8Tables.FirstLow, Utf8Tables.FirstLow), before & low)
            & Avx2.Shuffle(Vector256.Create(Utf8Tables.SecondHigh, Utf8Tables.SecondHigh), (now.AsUInt16() >>> 4).AsByte() & low);
        var third = Avx2.SubtractSaturate(Vector256.LoadUnsafe(ref Unsafe.Subtract(ref start, 2)), Vector256.Create((byte)(0xE0 - 0x80)));
        var fourth = Avx2.SubtractSaturate(Vector256.LoadUnsafe(ref Unsafe.Subtract(ref start, 3)), Vector256.Create((byte)(0xF0 - 0x80)));
        return ((third | fourth) & Vector256.Create((byte)0x80)) ^ pair;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Check512(ReadOnlySpan<byte> utf8, int at)
    {
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(utf8), at);
        var now = Vector512.LoadUnsafe(ref start);
        var before = Vector512.LoadUnsafe(ref Unsafe.Subtract(ref start, 1));
        var low = Vector512.Create((byte)0x0F);
        var pair = Avx512BW.Shuffle(Wide(Utf8Tables.FirstHigh), (before.AsUInt16() >>> 4).AsByte() & low)
            & Avx512BW.Shuffle(Wide(Utf8Tables.FirstLow), before & low)
            & Avx512BW.Shuffle(Wide(Utf8Tables.SecondHigh), (now.AsUInt16() >>> 4).AsByte() & low);
        var third = Avx512BW.SubtractSaturate(Vector512.LoadUnsafe(ref Unsafe.Subtract(ref start, 2)), Vector512.Create((byte)(0xE0 - 0x80)));
        var fourth = Avx512BW.SubtractSaturate(Vector512.LoadUnsafe(ref Unsafe.Subtract(ref start, 3)), Vector512.Create((byte)(0xF0 - 0x80)));
        return ((third | fourth) & Vector512.Create((byte)0x80)) ^ pair;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Wide(Vector128<byte> table) => Vector512.Create(Vector256.Create(table, table), Vector256.Create(table, table));

    // The wide steps look at three bytes before them: the first characters are read one by one.
    private static bool TryBegin(ReadOnlySpan<byte> utf8, out int at)
    {
        for (at = 0; at < 3;)
        {
            var length = utf8[at] < 0x80 ? 1 : Utf8Text.SequenceLength(utf8, at);
            if (length == 0) return false;
            at += length;
        }

        return true;
    }

    // No step looks behind the last byte: a sequence that is cut off there shows only here.
    private static bool IsComplete(ReadOnlySpan<byte> utf8) => utf8[^1] < 0xC0 && utf8[^2] < 0xE0 && utf8[^3] < 0xF0;
}
#endif
