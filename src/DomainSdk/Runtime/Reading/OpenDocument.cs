using DomainSdk.Schema.Evaluation;

namespace DomainSdk.Runtime;

// The pointers are to documents that stand on the stack of this thread, which does not move; each is closed before it ends.
#pragma warning disable CS8500

/// <summary>
/// A text that this thread reads. Readers are handed bytes and a place; what else they have to know of the text and to tell of it stands here, and
/// they find it by the bytes. A document may be opened within another, as where a type of the user reads by itself.
/// </summary>
/// <param name="json">The text.</param>
/// <param name="notesInexact">Whether somebody wants to know which values their types do not hold exactly.</param>
internal unsafe ref struct OpenDocument(ReadOnlySpan<byte> json, bool notesInexact = false)
{
    [ThreadStatic]
    private static OpenDocument* t_innermost;

    private readonly ReadOnlySpan<byte> _json = json;
    private int _start;
    private OpenDocument* _outer;
    private DocumentState? _state;

    /// <summary>The text.</summary>
    public readonly ReadOnlySpan<byte> Json => _json;

    /// <summary>Whether somebody wants to know which values their types do not hold exactly.</summary>
    public bool NotesInexact { get; } = notesInexact;

    /// <summary>What was noted while it was open.</summary>
    public ReadNotes Notes { get; set; }

    /// <summary>What the readers of the innermost document share; null where it is not this text, or the value stands before what is read of it.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    public static DocumentState? StateOf(ReadOnlySpan<byte> json, int at)
    {
        var current = Of(json, at);
        return current == null ? null : current->State();
    }

    /// <summary>What the readers of the innermost document share, whichever it is; null outside of documents.</summary>
    public static DocumentState? Innermost => t_innermost == null ? null : t_innermost->State();

    /// <summary>
    /// Says that something could not be told (<see cref="Verdict.Undecided"/>). Readers know only 'fits' and 'does not fit', and what does not fit
    /// may let something else fit (another case of <c>oneOf</c>): whoever opened the document asks the interpreter, which tells the three apart.
    /// </summary>
    /// <returns>False.</returns>
    public static bool Doubt()
    {
        if (t_innermost != null) t_innermost->Notes = t_innermost->Notes with { IsInDoubt = true };
        return false;
    }

    /// <summary>Notes a valid value that its C# type cannot hold. Should the schema accept the document, this says what the matter was.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="value">The value.</param>
    public static void NoteUnheld(ReadOnlySpan<byte> json, int at, UnheldValue value)
    {
        var current = Of(json, at);
        if (current != null) current->Notes = current->Notes with { Unheld = value };
    }

    /// <summary>Whether somebody wants to know of the values of a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of a value.</param>
    public static bool IsWatched(ReadOnlySpan<byte> json, int at)
    {
        var current = Of(json, at);
        return current != null && current->NotesInexact;
    }

    /// <summary>Notes a value that was read into a type which may not hold it exactly, if somebody wants to know.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="type">The type it was read into.</param>
    public static void NoteInexact(ReadOnlySpan<byte> json, int at, string type)
    {
        if (!IsWatched(json, at)) return;
        var current = t_innermost;
        var noted = current->Notes.Inexact ?? [];
        noted[at] = type;
        current->Notes = current->Notes with { Inexact = noted };
    }

    /// <summary>Opens it. It has to stay where it is until <see cref="Close"/>.</summary>
    /// <param name="start">The first byte of the value that is read.</param>
    public void Open(int start)
    {
        _start = start;
        _outer = t_innermost;
        fixed (OpenDocument* self = &this) t_innermost = self;
    }

    /// <summary>Closes it, whatever happened.</summary>
    public void Close()
    {
        t_innermost = _outer;
        if (_state is not null) DocumentState.Return(_state);
        _state = null;
    }

    // Another text may have the same length, or stand where one stood before: only the same bytes at the same place are the same text.
    private static OpenDocument* Of(ReadOnlySpan<byte> json, int at)
    {
        var current = t_innermost;
        return current != null && current->_json == json && at >= current->_start ? current : null;
    }

    private DocumentState State() => _state ??= DocumentState.Rent(_json.Length, _start);
}
