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
    // Kept for the next document of this thread.
    [ThreadStatic]
    private static DocumentState? t_free;

    /// <summary>Unions may read so many documents again before they no longer try their cases.</summary>
    private const int MostTrials = 4;
    private const int LeastTrials = 1_024;

    /// <summary>So many steps of patterns that are not linear are allowed per byte, and for short documents those of a longer one.</summary>
    private const long PatternStepsPerByte = 1_000;
    private const int LeastPatternBytes = 10_000;

    private readonly ObjectMembers _members = new();
    private int _start;
    private int _budget;
    private bool? _isShallow;
    private long _patternSteps;
    private TrialCount _trials;
    private JsonTape? _tape;
    private VerdictMemory? _memory;

    /// <summary>The state of a document of which nothing is known.</summary>
    /// <param name="length">The length of its text.</param>
    /// <param name="start">The first byte of its value.</param>
    public static DocumentState Rent(int length, int start)
    {
        var state = t_free ?? new DocumentState();
        t_free = null;
        (state._start, state._budget, state._isShallow) = (start, (length - start) / 2, null);
        state._patternSteps = PatternStepsPerByte * (length + LeastPatternBytes);
        state._trials = new TrialCount { Left = LeastTrials + ((long)MostTrials * length), Farthest = -1 };
        return state;
    }

    /// <summary>Gives it back, as the document ends.</summary>
    public static void Return(DocumentState state)
    {
        if (state._tape is not null) state.ForgetTape();
        state._members.Forget();
        t_free = state;
    }

    /// <summary>What unions have read again.</summary>
    public ref TrialCount Trials => ref _trials;

    /// <summary>Finds a value on the tape of its document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="view">The document.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <param name="memory">What is known of the document.</param>
    /// <returns>False where the document is malformed, or not open.</returns>
    public static bool TryFind(ReadOnlySpan<byte> json, int at, out JsonView view, out int entry, out VerdictMemory memory)
    {
        view = default;
        (entry, memory) = (0, null!);
        if (OpenDocument.StateOf(json, at) is not { } current || !current.HasTape(json)) return false;
        view = new JsonView(json, current._tape!.Entries);
        entry = Find(view.Entries, at);
        memory = current._memory!;
        return true;
    }

    /// <summary>Has a check look at a value.</summary>
    /// <param name="check">The check.</param>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>Whether it holds; false also for malformed JSON.</returns>
    public static bool Holds(ResidualCheck check, ReadOnlySpan<byte> json, int at)
    {
        var current = OpenDocument.StateOf(json, at);
        if (current is null) return Alone(check, json, at, out _);
        if (current._tape is null && current._budget > 0)
        {
            var holds = Alone(check, json, at, out var end);
            if (end > at) current._budget -= end - at;
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
        var current = OpenDocument.Innermost;
        if (current is { _patternSteps: <= 0 }) return OpenDocument.Doubt();
        var isTold = pattern.TryMatchCounting(utf8, out var isMatch, out var steps);
        current?._patternSteps -= steps;
        return isTold ? isMatch : OpenDocument.Doubt();
    }

    /// <summary>The members of an object of this thread's document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the object.</param>
    /// <returns>Null where the text is not open as a document, or the object has too many members or is malformed.</returns>
    public static ObjectMembers? MembersOf(ReadOnlySpan<byte> json, int at) =>
        OpenDocument.StateOf(json, at) is { } current && current._members.Note(json, at) ? current._members : null;

    /// <summary>Whether a text is JSON that nests no deeper than <see cref="JsonReadOptions.DefaultMaxDepth"/>.</summary>
    /// <param name="json">The text.</param>
    public static bool IsShallow(ReadOnlySpan<byte> json)
    {
        var start = JsonScanner.SkipWhitespace(json, json.StartsWith("\uFEFF"u8) ? 3 : 0);
        return OpenDocument.StateOf(json, start) is { } current
            ? current._isShallow ??= JsonScanner.SkipValue(json, current._start) >= 0
            : JsonScanner.SkipValue(json, start) >= 0;
    }

    private void ForgetTape()
    {
        JsonTape.Return(_tape!);
        _tape = null;
        _memory!.Forget();
    }

    private bool HasTape(ReadOnlySpan<byte> json)
    {
        if (_tape is not null) return true;
        var tape = JsonTape.Rent();
        if (!tape.TryBuild(json, _start, JsonReadOptions.DefaultMaxDepth, out _))
        {
            JsonTape.Return(tape);
            return false;
        }

        _tape = tape;
        _memory ??= new VerdictMemory();
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
