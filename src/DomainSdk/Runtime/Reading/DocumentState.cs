using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>
/// What the readers of one document share, so that none reads again what another has read. Checks within checks would read the same bytes again
/// and again; once they have read half as many as the document has, a tape of all of it is made, in which each check finds its value.
/// </summary>
internal sealed class DocumentState
{
    [ThreadStatic]
    private static DocumentState? t_current;

    /// <summary>Unions may read so many documents again before they no longer try their cases.</summary>
    private const int MostTrials = 4;
    private const int LeastTrials = 1_024;

    /// <summary>So many steps of patterns that are not linear are allowed per byte, and for short documents those of a longer one.</summary>
    private const long PatternStepsPerByte = 1_000;
    private const int LeastPatternBytes = 10_000;

    private readonly ObjectMembers _members = new();
    private VerdictMemory? _spareMemory;
    private State _state;
    private TrialCount _trials;

    /// <summary>Whether any type of the process has something to share, so that documents are worth preparing for it.</summary>
    public static bool IsNeeded { get; set; }

    /// <summary>Begins a document of this thread.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The first byte of its value.</param>
    /// <returns>What the thread was at before, for <see cref="End"/>.</returns>
    public static State Begin(ReadOnlySpan<byte> json, int start)
    {
        var current = t_current ??= new DocumentState();
        var outer = current._state with { Trials = current._trials };
        current._state = new State(null, null, start, json.Length, (json.Length - start) / 2, null, PatternStepsPerByte * (json.Length + LeastPatternBytes), default);
        current._trials = new TrialCount { Left = LeastTrials + ((long)MostTrials * json.Length), Farthest = -1 };
        current._members.Forget();
        return outer;
    }

    /// <summary>Ends a document.</summary>
    /// <param name="outer">What <see cref="Begin"/> answered.</param>
    public static void End(State outer)
    {
        var current = t_current!;
        if (current._state.Tape is { } tape) JsonTape.Return(tape);
        if (current._state.Memory is { } memory)
        {
            memory.Forget();
            current._spareMemory = memory;
        }

        current._members.Forget();
        current._state = outer;
        current._trials = outer.Trials;
    }

    /// <summary>The document of this thread that a value is part of, or null. A reader that was not begun as a document has a length of 0.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    public static DocumentState? Of(ReadOnlySpan<byte> json, int at) =>
        t_current is { } current && current._state.Length == json.Length && at >= current._state.Start ? current : null;

    /// <summary>What unions have read again.</summary>
    public ref TrialCount Trials => ref _trials;

    /// <summary>Finds a value on the tape of its document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="view">The document.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <param name="memory">What is known of the document.</param>
    /// <returns>False where the document is malformed, or was not begun.</returns>
    public static bool TryFind(ReadOnlySpan<byte> json, int at, out JsonView view, out int entry, out VerdictMemory memory)
    {
        view = default;
        (entry, memory) = (0, null!);
        if (Of(json, at) is not { } current || !current.HasTape(json)) return false;
        view = new JsonView(json, current._state.Tape!.Entries);
        entry = Find(view.Entries, at);
        memory = current._state.Memory!;
        return true;
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
        if (current._state.Tape is null && current._state.Budget > 0)
        {
            var holds = Alone(check, json, at, out var end);
            if (end > at) current._state.Budget -= end - at;
            return holds;
        }

        // A document that is malformed anywhere is not valid.
        return TryFind(json, at, out var view, out var entry, out var memory) && check.Holds(view, entry, memory);
    }

    /// <summary>Whether a text of this thread's document matches a pattern that is not linear. All its texts share the steps it may take.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="utf8">The decoded text.</param>
    /// <returns>False, and a doubt, where that cannot be told.</returns>
    public static bool Matches(EcmaRegex pattern, ReadOnlySpan<byte> utf8)
    {
        // Outside of documents nobody counts.
        var current = t_current is { _state.Length: > 0 } document ? document : null;
        if (current is { _state.PatternSteps: <= 0 }) return Doubt.Raise();
        var isTold = pattern.TryMatchCounting(utf8, out var isMatch, out var steps);
        current?._state.PatternSteps -= steps;
        return isTold ? isMatch : Doubt.Raise();
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
            ? current._state.IsShallow ??= JsonScanner.SkipValue(json, current._state.Start) >= 0
            : JsonScanner.SkipValue(json, start) >= 0;
    }

    private bool HasTape(ReadOnlySpan<byte> json)
    {
        if (_state.Tape is not null) return true;
        var tape = JsonTape.Rent();
        if (!tape.TryBuild(json, _state.Start, JsonReadOptions.DefaultMaxDepth, out _))
        {
            JsonTape.Return(tape);
            return false;
        }

        _state.Tape = tape;
        _state.Memory = _spareMemory ?? new VerdictMemory();
        _spareMemory = null;
        return true;
    }

    private static bool Alone(ResidualCheck check, ReadOnlySpan<byte> json, int at, out int end)
    {
        var tape = JsonTape.Rent();
        var holds = tape.TryBuild(json, at, JsonReadOptions.DefaultMaxDepth, out end) && check.Holds(new JsonView(json, tape.Entries), 0, null);
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

    /// <summary>A document; another one may interrupt it, as where a type of the user reads by itself.</summary>
    internal record struct State(JsonTape? Tape, VerdictMemory? Memory, int Start, int Length, int Budget, bool? IsShallow, long PatternSteps, TrialCount Trials);

    /// <summary>What unions have read again.</summary>
    internal record struct TrialCount
    {
        /// <summary>How many bytes they may still read again.</summary>
        public long Left;

        /// <summary>The last place where one was read.</summary>
        public int Farthest;

        /// <summary>How many are trying their cases.</summary>
        public int Open;
    }
}
