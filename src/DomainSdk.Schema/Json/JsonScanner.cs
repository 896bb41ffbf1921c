using System.Runtime.CompilerServices;

namespace DomainSdk.Schema.Json;

/// <summary>
/// The hot functions of reading JSON: stateless, each takes the bytes and a position and answers with the position behind
/// what it read, or -1. The grammar is RFC 8259, strictly; strings are checked to be well-formed UTF-8.
/// </summary>
/// <remarks>
/// Positions are passed by value so that callers keep them in registers. No function throws for bad JSON; any position
/// from 0 to the length of the bytes may be passed.
/// </remarks>
internal static partial class JsonScanner
{
    /// <summary>Skips white space (space, tab, line feed, carriage return).</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="at">Where to begin.</param>
    /// <returns>The position of the next byte that is not white space, or the length of the bytes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipWhitespace(ReadOnlySpan<byte> json, int at)
    {
        // No white space and one space are by far the most frequent cases; they stay inline.
        if ((uint)at < (uint)json.Length && json[at] > ' ') return at;
        at++;
        if ((uint)at < (uint)json.Length && json[at] > ' ' && json[at - 1] == ' ') return at;
        return SkipLongWhitespace(json, at - 1);
    }

    /// <summary>Scans a string.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="at">The position of the opening quote.</param>
    /// <param name="flags">Whether escapes and bytes above 0x7F were seen.</param>
    /// <returns>The position behind the closing quote; -1 if there is no well-formed string.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ScanString(ReadOnlySpan<byte> json, int at, out StringFlags flags)
    {
        flags = StringFlags.None;
        if ((uint)at >= (uint)json.Length || json[at] != '"') return -1;
        return TryScanShort(json, at + 1, out var end) ? end : ScanString(json, at, at + 1, ref flags);
    }

    /// <summary>Scans a string of which a part is known to hold nothing special.</summary>
    private static int ScanString(ReadOnlySpan<byte> json, int at, int from, ref StringFlags flags)
    {
        var nonAscii = false;
        var end = IndexOfSpecial(json, from, ref nonAscii);
        while ((uint)end < (uint)json.Length)
        {
            var special = json[end];
            if (special == '"')
            {
                if (!nonAscii) return end + 1;
                flags |= StringFlags.NonAscii;
                return Utf8Text.IsValid(json.Slice(at + 1, end - at - 1)) ? end + 1 : -1;
            }

            if (special != '\\') return -1;
            flags |= StringFlags.Escaped;
            end = SkipEscape(json, end);
            if (end < 0) return -1;
            end = IndexOfSpecial(json, end, ref nonAscii);
        }

        return -1;
    }

    /// <summary>Scans the literal <c>true</c>.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="at">Where the literal has to begin.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ScanTrue(ReadOnlySpan<byte> json, int at) =>
        json.Length - at >= 4 && json.Slice(at, 4).SequenceEqual("true"u8) ? at + 4 : -1;

    /// <summary>Scans the literal <c>false</c>.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="at">Where the literal has to begin.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ScanFalse(ReadOnlySpan<byte> json, int at) =>
        json.Length - at >= 5 && json.Slice(at, 5).SequenceEqual("false"u8) ? at + 5 : -1;

    /// <summary>Scans the literal <c>null</c>.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="at">Where the literal has to begin.</param>
    /// <returns>The position behind it, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ScanNull(ReadOnlySpan<byte> json, int at) =>
        json.Length - at >= 4 && json.Slice(at, 4).SequenceEqual("null"u8) ? at + 4 : -1;

    /// <summary>The kind of value that its first byte promises.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="at">The first byte of a value.</param>
    /// <returns>The kind; <see cref="JsonKind.None"/> if no value can begin here.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static JsonKind PeekKind(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at >= (uint)json.Length) return JsonKind.None;
        return json[at] switch
        {
            (byte)'"' => JsonKind.String,
            (byte)'{' => JsonKind.Object,
            (byte)'[' => JsonKind.Array,
            (byte)'t' => JsonKind.True,
            (byte)'f' => JsonKind.False,
            (byte)'n' => JsonKind.Null,
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonKind.Number,
            _ => JsonKind.None,
        };
    }

    /// <summary>Scans a value that is neither array nor object.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="flags">What was noticed about a string.</param>
    /// <returns>The position behind it, or -1.</returns>
    internal static int ScanScalar(ReadOnlySpan<byte> json, int at, out JsonKind kind, out StringFlags flags)
    {
        flags = StringFlags.None;
        kind = PeekKind(json, at);
        return kind switch
        {
            JsonKind.String => ScanString(json, at, out flags),
            JsonKind.Number => ScanNumber(json, at),
            JsonKind.True => ScanTrue(json, at),
            JsonKind.False => ScanFalse(json, at),
            JsonKind.Null => ScanNull(json, at),
            _ => -1,
        };
    }

    private static int SkipEscape(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)(at + 1) >= (uint)json.Length) return -1;
        switch (json[at + 1])
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return at + 2;
            case (byte)'u' when json.Length - at >= 6:
                // Any four digits are grammatical, lone surrogates included (RFC 8259 section 8.2).
                return Utf8Text.HexUnit(json, at + 2) >= 0 ? at + 6 : -1;
            default:
                return -1;
        }
    }
}
