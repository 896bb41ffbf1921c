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
    private readonly DocumentState? _outer;
    private DocumentState? _inner;
    private bool _isBegun;
    private int _start;
    private int _length;
    private int _budget;
    private bool? _isShallow;
    private long _patternSteps;
    private TrialCount _trials;
    private JsonTape? _tape;
    private VerdictMemory? _memory;

    private DocumentState(DocumentState? outer) => _outer = outer;

    /// <summary>Whether any type of the process has something to share, so that documents are worth preparing for it.</summary>
    public static bool IsNeeded { get; set; }

    /// <summary>Begins a document of this thread. It may interrupt another, as where a type of the user reads by itself.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The first byte of its value.</param>
    /// <returns>The document, for <see cref="End"/>.</returns>
    public static DocumentState Begin(ReadOnlySpan<byte> json, int start)
    {
        var current = t_current is { _isBegun: false } free ? free : Within(t_current);
        current._isBegun = true;
        current.Prepare(json, start);
        return current;
    }

    /// <summary>Ends the document.</summary>
    public void End()
    {
        if (_tape is not null) ForgetTape();
        _isBegun = false;
        _length = 0;
        if (_outer is not null) t_current = _outer;
    }

    /// <summary>The document of this thread that a value is part of, or null. A reader that was not begun as a document has a length of 0.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    public static DocumentState? Of(ReadOnlySpan<byte> json, int at) =>
        t_current is { } current && current._length == json.Length && at >= current._start ? current : null;

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
        var current = Of(json, at);
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
        var current = t_current is { _length: > 0 } document ? document : null;
        if (current is { _patternSteps: <= 0 }) return Doubt.Raise();
        var isTold = pattern.TryMatchCounting(utf8, out var isMatch, out var steps);
        current?._patternSteps -= steps;
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
        if (!IsNeeded) (t_current ??= new DocumentState(null)).Prepare(json, start);
        IsNeeded = true;
        return Of(json, start) is { } current
            ? current._isShallow ??= JsonScanner.SkipValue(json, current._start) >= 0
            : JsonScanner.SkipValue(json, start) >= 0;
    }

    // The documents within documents are kept for the next time.
    private static DocumentState Within(DocumentState? outer)
    {
        var inner = outer?._inner ?? new DocumentState(outer);
        outer?._inner = inner;
        t_current = inner;
        return inner;
    }

    private void Prepare(ReadOnlySpan<byte> json, int start)
    {
        if (_tape is not null) ForgetTape();
        _members.Forget();
        (_start, _length, _budget, _isShallow) = (start, json.Length, (json.Length - start) / 2, null);
        _patternSteps = PatternStepsPerByte * (json.Length + LeastPatternBytes);
        _trials = new TrialCount { Left = LeastTrials + ((long)MostTrials * json.Length), Farthest = -1 };
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
