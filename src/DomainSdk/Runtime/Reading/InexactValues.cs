using System.Globalization;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>Values that were read into a type which does not hold them exactly. Nothing is looked at unless somebody wants to know.</summary>
internal static class InexactValues
{
    /// <summary>Notes a number unless the double that was read from it is written as the same number.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the number.</param>
    /// <param name="end">The position behind it.</param>
    /// <param name="value">What was read.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void NoteRounded(ReadOnlySpan<byte> json, int at, int end, double value)
    {
        if (!OpenDocument.IsWatched(json, at)) return;
        Span<byte> written = stackalloc byte[32];
        value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture);
        if (!ExactNumber.ValueEquals(json[at..end], written[..length])) OpenDocument.NoteInexact(json, at, "double");
    }

    /// <summary>Notes a string or name with escapes if U+FFFD may stand in it for a lone surrogate.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The opening quote.</param>
    /// <param name="text">What was read.</param>
    public static void NoteReplaced(ReadOnlySpan<byte> json, int at, string text)
    {
        if (text.Contains('\uFFFD')) OpenDocument.NoteInexact(json, at, "string");
    }
}
