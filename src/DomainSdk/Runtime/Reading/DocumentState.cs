using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>
/// What the readers of one document share, so that none reads again what another has read. Checks within checks would read the same bytes again
/// and again; once they have read half as many as the document has, a tape of all of it is made, in which each check finds its value.
/// </summary>
internal sealed class DocumentState
{
    [ThreadStatic]
    private static DocumentState? t_current;

    private readonly ObjectMembers _members = new();
    private JsonTape? _tape;
    private int _start;
    private int _length;
    private int _budget;
    private bool? _isShallow;

    /// <summary>Whether any type of the process has something to share, so that documents are worth preparing for it.</summary>
    public static bool IsNeeded { get; set; }

    /// <summary>Begins a document of this thread.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The first byte of its value.</param>
    /// <returns>What the thread was at before, for <see cref="End"/>.</returns>
    public static State Begin(ReadOnlySpan<byte> json, int start)
    {
        var current = t_current ??= new DocumentState();
        var outer = new State(current._tape, current._start, current._length, current._budget, current._isShallow);
        (current._tape, current._start, current._length, current._budget, current._isShallow) = (null, start, json.Length, (json.Length - start) / 2, null);
        current._members.Forget();
        return outer;
    }

    /// <summary>Ends a document.</summary>
    /// <param name="outer">What <see cref="Begin"/> answered.</param>
    public static void End(State outer)
    {
        var current = t_current!;
        if (current._tape is not null) JsonTape.Return(current._tape);
        current._members.Forget();
        (current._tape, current._start, current._length, current._budget, current._isShallow) = (outer.Tape, outer.Start, outer.Length, outer.Budget, outer.IsShallow);
    }

    /// <summary>Has a check look at a value.</summary>
    /// <param name="check">The check.</param>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>Whether it holds; false also for malformed JSON.</returns>
    public static bool Holds(ResidualCheck check, ReadOnlySpan<byte> json, int at)
    {
        var current = Of(json, at);
        if (current is null) return Alone(check, json, at, out _);
        if (current._tape is { } tape) return check.Holds(new JsonView(json, tape.Entries), Find(tape.Entries, at));
        if (current._budget > 0)
        {
            var holds = Alone(check, json, at, out var end);
            if (end > at) current._budget -= end - at;
            return holds;
        }

        // A document that is malformed anywhere is not valid.
        tape = JsonTape.Rent();
        if (!tape.TryBuild(json, current._start, JsonReadOptions.DefaultMaxDepth, out _))
        {
            JsonTape.Return(tape);
            return false;
        }

        current._tape = tape;
        return check.Holds(new JsonView(json, tape.Entries), Find(tape.Entries, at));
    }

    /// <summary>The members of an object of this thread's document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the object.</param>
    /// <returns>Null where the text was not begun as a document, or the object has too many members or is malformed.</returns>
    public static ObjectMembers? MembersOf(ReadOnlySpan<byte> json, int at)
    {
        IsNeeded = true;
        return Of(json, at) is { } current && current._members.Note(json, at) ? current._members : null;
    }

    /// <summary>Whether a text is JSON that nests no deeper than <see cref="JsonReadOptions.DefaultMaxDepth"/>.</summary>
    /// <param name="json">The text.</param>
    public static bool IsShallow(ReadOnlySpan<byte> json)
    {
        var start = JsonScanner.SkipWhitespace(json, json.StartsWith("\uFEFF"u8) ? 3 : 0);
        // The first document that needs it was not begun: what is found out is kept for it all the same.
        if (!IsNeeded) Begin(json, start);
        IsNeeded = true;
        return Of(json, start) is { } current
            ? current._isShallow ??= JsonScanner.SkipValue(json, current._start) >= 0
            : JsonScanner.SkipValue(json, start) >= 0;
    }

    // A reader that was not begun as a document has a length of 0.
    private static DocumentState? Of(ReadOnlySpan<byte> json, int at) =>
        t_current is { } current && current._length == json.Length && at >= current._start ? current : null;

    private static bool Alone(ResidualCheck check, ReadOnlySpan<byte> json, int at, out int end)
    {
        var tape = JsonTape.Rent();
        var holds = tape.TryBuild(json, at, JsonReadOptions.DefaultMaxDepth, out end) && check.Holds(new JsonView(json, tape.Entries), 0);
        JsonTape.Return(tape);
        return holds;
    }

    private static int Find(ReadOnlySpan<TapeEntry> entries, int at)
    {
        var (low, high) = (0, entries.Length - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (entries[middle].Start < at) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>A document that another one interrupts, as where a type of the user reads by itself.</summary>
    internal readonly record struct State(JsonTape? Tape, int Start, int Length, int Budget, bool? IsShallow);
}
