using System.Globalization;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>
/// Notes, for this thread, the values that were read into a type that does not hold them exactly. Nothing is looked at unless somebody watches the
/// text. A note is a suspicion: it may come from a case of a union that was tried in vain, so what was read has the last word.
/// </summary>
internal static class InexactValues
{
    // The length of the text that is watched; 0 for none. Apart from what was noted, as it is looked at far more often.
    [ThreadStatic]
    private static int t_length;

    [ThreadStatic]
    private static SortedList<int, string>? t_noted;

    /// <summary>The type of each value noted, by its offset; null if there are none.</summary>
    public static SortedList<int, string>? Noted => t_noted;

    /// <summary>Begins to watch a text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>What was watched before, for <see cref="Restore"/>.</returns>
    public static State Watch(ReadOnlySpan<byte> json)
    {
        var outer = new State(t_length, t_noted);
        Restore(new State(json.Length, null));
        return outer;
    }

    /// <summary>Goes back to what was watched before.</summary>
    /// <param name="outer">What <see cref="Watch"/> answered.</param>
    public static void Restore(State outer) => (t_length, t_noted) = (outer.Length, outer.Noted);

    /// <summary>What is watched, for another thread that reads the same text.</summary>
    public static State Current => new(t_length, t_noted);

    /// <summary>Forgets what was noted, as the text is read once more.</summary>
    /// <returns>What is watched.</returns>
    public static State Forget()
    {
        t_noted = null;
        return Current;
    }

    /// <summary>Whether somebody wants to know of the values of a text. Another text that is read in between is told by its length.</summary>
    /// <param name="json">The text.</param>
    public static bool IsWatched(ReadOnlySpan<byte> json) => t_length == json.Length && !json.IsEmpty;

    /// <summary>Notes a value, if its text is watched.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="type">The type it was read into.</param>
    public static void Note(ReadOnlySpan<byte> json, int at, string type)
    {
        if (IsWatched(json)) (t_noted ??= [])[at] = type;
    }

    /// <summary>Notes a number unless the double that was read from it is written as the same number.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the number.</param>
    /// <param name="end">The position behind it.</param>
    /// <param name="value">What was read.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void NoteRounded(ReadOnlySpan<byte> json, int at, int end, double value)
    {
        if (!IsWatched(json)) return;
        Span<byte> written = stackalloc byte[32];
        value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture);
        if (!ExactNumber.ValueEquals(json[at..end], written[..length])) Note(json, at, "double");
    }

    /// <summary>Notes a string or name with escapes if U+FFFD may stand in it for a lone surrogate.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The opening quote.</param>
    /// <param name="text">What was read.</param>
    public static void NoteReplaced(ReadOnlySpan<byte> json, int at, string text)
    {
        if (IsWatched(json) && text.Contains('\uFFFD')) Note(json, at, "string");
    }

    /// <summary>What a thread watches: the length of the text, 0 for nothing, and what was noted in it.</summary>
    internal readonly record struct State(int Length, SortedList<int, string>? Noted);
}
