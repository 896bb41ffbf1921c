using System.Diagnostics.CodeAnalysis;

namespace DomainSdk.Schema.Json;

/// <summary>
/// The structure of a JSON text as a flat list of entries. A tape is reusable: it keeps its memory between texts.
/// It is not safe for use by several threads at once.
/// </summary>
internal sealed class JsonTape
{
    /// <summary>A tape that grew beyond this many entries is not kept for reuse.</summary>
    private const int LargestKept = 1 << 18;

    private const double EstimateMargin = 1.05;
    private const double LeastGrowth = 1.5;
    private const double MostGrowth = 8;

    [ThreadStatic]
    private static JsonTape? t_spare;

    private TapeEntry[] _entries = new TapeEntry[64];
    private int _count;
    private int _begin;
    private int _length;

    /// <summary>The entries of the last text; the root is entry 0. Valid until the tape is used again.</summary>
    public ReadOnlySpan<TapeEntry> Entries => new(_entries, 0, _count);

    /// <summary>Takes a tape from this thread's spare one, or makes one.</summary>
    /// <returns>A tape; give it back with <see cref="Return"/>.</returns>
    public static JsonTape Rent()
    {
        var tape = t_spare ?? new JsonTape();
        t_spare = null;
        return tape;
    }

    /// <summary>Gives a tape back for reuse by this thread. The caller must not touch it, or its entries, afterwards.</summary>
    /// <param name="tape">The tape.</param>
    public static void Return(JsonTape tape)
    {
        if (tape._entries.Length <= LargestKept) t_spare = tape;
    }

    /// <summary>Parses a whole text: one value with nothing but white space around it.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="start">Where to begin, for example behind a byte order mark.</param>
    /// <param name="options">The limits.</param>
    /// <param name="error">Why the text is not JSON.</param>
    /// <returns>Whether the text is JSON.</returns>
    public bool TryParseText(ReadOnlySpan<byte> utf8, int start, JsonReadOptions options, [NotNullWhen(false)] out JsonSyntaxError? error)
    {
        if (!TryParse(utf8, start, options, out var end, out error)) return false;
        end = JsonScanner.SkipWhitespace(utf8, end);
        if (end >= utf8.Length) return true;
        error = JsonSyntaxDiagnosis.Unexpected(utf8, end, "the end of the text");
        return false;
    }

    /// <summary>Parses one value; white space before it is skipped, what follows it is not looked at.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="options">The limits.</param>
    /// <param name="end">The position behind the value.</param>
    /// <param name="error">Why there is no well-formed value.</param>
    /// <returns>Whether there is a well-formed value.</returns>
    public bool TryParse(ReadOnlySpan<byte> utf8, int start, JsonReadOptions options, out int end, [NotNullWhen(false)] out JsonSyntaxError? error)
    {
        error = null;
        if (TryBuild(utf8, start, options.MaxDepth, out end)) return true;
        error = JsonSyntaxDiagnosis.Explain(utf8, start, options.MaxDepth);
        return false;
    }

    /// <summary>Parses one value as <see cref="TryParse"/> does, without saying why it failed.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="maxDepth">How deep arrays and objects may nest.</param>
    /// <param name="end">The position behind the value, or -1.</param>
    /// <returns>Whether there is a well-formed value.</returns>
    public bool TryBuild(ReadOnlySpan<byte> utf8, int start, int maxDepth, out int end)
    {
        (_count, _begin, _length) = (0, start, utf8.Length);
        end = Build(utf8, start, maxDepth);
        return end >= 0;
    }

    internal TapeEntry[] CopyEntries() => Entries.ToArray();

    // While a container is open, its entry's Next holds the index of the container around it: no stack is needed.
    private int Build(ReadOnlySpan<byte> json, int at, int maxDepth)
    {
        var open = -1;
        var depth = 0;
        var members = 0;
        at = JsonScanner.SkipWhitespace(json, at);
        while (true)
        {
            var first = (uint)at < (uint)json.Length ? json[at] : 0;
            if (first is '{' or '[')
            {
                if (++depth > maxDepth) return -1;
                var isObject = first == '{';
                Add(isObject ? JsonKind.Object : JsonKind.Array, StringFlags.None, at, members, next: open, count: 0);
                open = _count - 1;
                members = 0;
                at = JsonScanner.SkipWhitespace(json, at + 1);
                if ((uint)at >= (uint)json.Length) return -1;
                if (json[at] != (isObject ? '}' : ']'))
                {
                    members = 1;
                    if (isObject && (at = AddName(json, at)) < 0) return -1;
                    continue;
                }

                at++;
                depth--;
                Close(at, ref open, ref members);
            }
            else
            {
                var start = at;
                at = JsonScanner.ScanScalar(json, at, out var kind, out var flags);
                if (at < 0) return -1;
                Add(kind, flags, start, at, _count + 1, 0);
            }

            while (true)
            {
                if (open < 0) return at;
                at = JsonScanner.SkipWhitespace(json, at);
                if ((uint)at >= (uint)json.Length) return -1;
                var isObject = _entries[open].Kind == JsonKind.Object;
                if (json[at] == ',')
                {
                    members++;
                    at = JsonScanner.SkipWhitespace(json, at + 1);
                    if (isObject && (at = AddName(json, at)) < 0) return -1;
                    break;
                }

                if (json[at] != (isObject ? '}' : ']')) return -1;
                at++;
                depth--;
                Close(at, ref open, ref members);
            }
        }
    }

    // An open container's End holds how many children its parent had when it was opened.
    private void Close(int end, ref int open, ref int members)
    {
        ref var entry = ref _entries[open];
        var (outer, outerMembers) = (entry.Next, entry.End);
        entry = new TapeEntry(entry.Kind, StringFlags.None, entry.Start, end, _count, members);
        open = outer;
        members = outerMembers;
    }

    private int AddName(ReadOnlySpan<byte> json, int at)
    {
        var end = JsonScanner.ScanString(json, at, out var flags);
        if (end < 0) return -1;
        Add(JsonKind.String, flags, at, end, _count + 1, 0);
        at = JsonScanner.SkipWhitespace(json, end);
        if ((uint)at >= (uint)json.Length || json[at] != ':') return -1;
        return JsonScanner.SkipWhitespace(json, at + 1);
    }

    private void Add(JsonKind kind, StringFlags flags, int start, int end, int next, int count)
    {
        if (_count == _entries.Length) Grow(start);
        _entries[_count++] = new TapeEntry(kind, flags, start, end, next, count);
    }

    // What was read so far tells how much room the rest will take: a large text is not copied again and again, and gets hardly more than it needs.
    private void Grow(int at)
    {
        var estimate = (double)(_length - _begin) / Math.Max(1, at - _begin) * _count * EstimateMargin;
        // An entry takes a byte at least.
        var most = Math.Min(_count * MostGrowth, _length - (double)_begin + 1);
        var size = (int)Math.Min(Math.Max(estimate, _count * LeastGrowth), most);
#if NET
        var larger = GC.AllocateUninitializedArray<TapeEntry>(size);
#else
        var larger = new TapeEntry[size];
#endif
        Array.Copy(_entries, larger, _count);
        _entries = larger;
    }
}
