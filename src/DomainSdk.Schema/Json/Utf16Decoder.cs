#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DomainSdk.Schema.Json;

/// <summary>Makes .NET strings of the insides of JSON strings that the scanner has accepted, right in their place and with nothing in between.</summary>
internal static class Utf16Decoder
{
    private const int UnicodeEscapeLength = 6;
    private const char Replacement = '\uFFFD';

    /// <summary>The string for well-formed UTF-8.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8) =>
        string.Create(Utf8Validation.CountUtf16(utf8), utf8, static (chars, bytes) => Widen(bytes, chars));

    /// <summary>The string for the inside of a JSON string with escapes; U+FFFD stands for each lone surrogate.</summary>
    public static string DecodeEscaped(ReadOnlySpan<byte> content) =>
        string.Create(Utf8Validation.CountUtf16(content) - CountSaved(content), content, static (chars, bytes) => Unescape(bytes, chars));

    /// <summary>How many bytes the escapes take beyond the one UTF-16 code unit that each stands for.</summary>
    private static int CountSaved(ReadOnlySpan<byte> content)
    {
        var saved = 0;
        for (var at = content.IndexOf((byte)'\\'); at >= 0;)
        {
            var length = content[at + 1] == 'u' ? UnicodeEscapeLength : 2;
            saved += length - 1;
            at += length;
            var next = content[at..].IndexOf((byte)'\\');
            at = next < 0 ? -1 : at + next;
        }

        return saved;
    }

    private static void Unescape(ReadOnlySpan<byte> content, Span<char> chars)
    {
        while (true)
        {
            var plain = content.IndexOf((byte)'\\');
            if (plain < 0) plain = content.Length;
            chars = chars[Widen(content[..plain], chars)..];
            if (plain == content.Length) return;
            content = content[plain..];
            var used = Utf8Text.DecodeEscape(content, out var codePoint);
            content = content[used..];
            if (codePoint > char.MaxValue)
            {
                chars[0] = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
                chars[1] = (char)(0xDC00 + (codePoint & 0x3FF));
                chars = chars[2..];
            }
            else
            {
                chars[0] = char.IsSurrogate((char)codePoint) ? Replacement : (char)codePoint;
                chars = chars[1..];
            }
        }
    }

    /// <summary>Writes well-formed UTF-8 as UTF-16 and answers with the number of code units; there is room for all of them.</summary>
    private static int Widen(ReadOnlySpan<byte> utf8, Span<char> chars)
    {
        ref var source = ref MemoryMarshal.GetReference(utf8);
        ref var target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars));
        var (at, to) = (0, 0);
        while (at < utf8.Length)
        {
            // Sixteen bytes are widened at once; those behind the first that is not ASCII are written again.
            while (Vector128.IsHardwareAccelerated && utf8.Length - at >= Vector128<byte>.Count && chars.Length - to >= Vector128<byte>.Count)
            {
                var block = Vector128.LoadUnsafe(ref source, (nuint)at);
                var (low, high) = Vector128.Widen(block);
                low.StoreUnsafe(ref target, (nuint)to);
                high.StoreUnsafe(ref target, (nuint)(to + Vector128<ushort>.Count));
                var others = block.ExtractMostSignificantBits();
                var plain = others == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(others);
                at += plain;
                to += plain;
                if (others == 0) continue;
                at += One(utf8, at, chars, ref to);
            }

            if (at < utf8.Length) at += One(utf8, at, chars, ref to);
        }

        return to;
    }

    private static int One(ReadOnlySpan<byte> utf8, int at, Span<char> chars, ref int to)
    {
        var lead = utf8[at];
        if (lead < 0x80)
        {
            chars[to++] = (char)lead;
            return 1;
        }

        if (lead < 0xE0)
        {
            chars[to++] = (char)(((lead & 0x1F) << 6) | (utf8[at + 1] & 0x3F));
            return 2;
        }

        if (lead < 0xF0)
        {
            chars[to++] = (char)(((lead & 0x0F) << 12) | ((utf8[at + 1] & 0x3F) << 6) | (utf8[at + 2] & 0x3F));
            return 3;
        }

        var codePoint = ((lead & 0x07) << 18) | ((utf8[at + 1] & 0x3F) << 12) | ((utf8[at + 2] & 0x3F) << 6) | (utf8[at + 3] & 0x3F);
        chars[to++] = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
        chars[to++] = (char)(0xDC00 + (codePoint & 0x3FF));
        return 4;
    }
}
#endif
