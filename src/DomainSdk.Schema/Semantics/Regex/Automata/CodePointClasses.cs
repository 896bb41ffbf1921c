namespace DomainSdk.Schema.Semantics;

/// <summary>
/// Partitions all code points into classes that no set of a pattern tells apart, so that an automaton needs one column per class. ASCII is
/// looked up directly, the rest in pages of 256 code points of which equal ones are shared.
/// </summary>
internal sealed class CodePointClasses
{
    private const int PageBits = 8;

    private readonly ushort[] _ascii = new ushort[128];
    private readonly ushort[] _pageOfCodePoint = new ushort[CodePoints.Limit >> PageBits];
    private readonly ushort[] _pages;
    private readonly bool[] _membership;
    private readonly bool[] _isWord;

    /// <summary>Computes the classes of <paramref name="sets"/>.</summary>
    public CodePointClasses(IReadOnlyList<CharSet> sets)
    {
        // Cut the code space wherever any set begins or ends; word characters are told apart for \b.
        CharSet[] all = [.. sets, EcmaSets.Word];
        var cuts = new SortedSet<int> { 0 };
        foreach (var set in all) cuts.UnionWith(set.Bounds.ToArray());
        cuts.Remove(CodePoints.Limit);
        int[] starts = [.. cuts];
        Starts = starts;

        // Refine: two pieces stay in one class as long as each set holds both or none.
        var classes = new int[starts.Length];
        var count = 1;
        foreach (var set in all)
        {
            var renumbered = new Dictionary<(int, bool), int>();
            for (var i = 0; i < starts.Length; i++)
            {
                var key = (classes[i], set.Contains(starts[i]));
                if (!renumbered.TryGetValue(key, out var number)) renumbered.Add(key, number = renumbered.Count);
                classes[i] = number;
            }

            count = renumbered.Count;
        }

        Count = count;
        _isWord = new bool[count];
        _membership = new bool[sets.Count * count];
        for (var i = 0; i < starts.Length; i++)
        {
            _isWord[classes[i]] = EcmaSets.IsWord(starts[i]);
            for (var set = 0; set < sets.Count; set++) _membership[set * count + classes[i]] = sets[set].Contains(starts[i]);
        }

        _pages = BuildPages(starts, classes);
        for (var i = 0; i < _ascii.Length; i++) _ascii[i] = _pages[i];
    }

    /// <summary>Where the pieces begin that the code space is cut into, in order; the code points of a piece are of one class.</summary>
    public int[] Starts { get; }

    /// <summary>How many classes there are.</summary>
    public int Count { get; }

    /// <summary>The classes of the 128 ASCII characters.</summary>
    public ushort[] Ascii => _ascii;

    /// <summary>The class of any code point.</summary>
    public int Of(int codePoint) => _pages[(_pageOfCodePoint[codePoint >> PageBits] << PageBits) + (codePoint & ((1 << PageBits) - 1))];

    /// <summary>Whether the set with that number holds the code points of that class.</summary>
    public bool Contains(int set, int codePointClass) => _membership[set * Count + codePointClass];

    /// <summary>Whether the code points of a class are parts of words.</summary>
    public bool IsWord(int codePointClass) => _isWord[codePointClass];

    private ushort[] BuildPages(int[] starts, int[] classes)
    {
        const int size = 1 << PageBits;
        var pages = new List<ushort>();
        var uniform = new Dictionary<int, ushort>();
        var piece = 0;
        for (var page = 0; page < _pageOfCodePoint.Length; page++)
        {
            var first = page << PageBits;
            while (piece + 1 < starts.Length && starts[piece + 1] <= first) piece++;
            var isUniform = piece + 1 >= starts.Length || starts[piece + 1] >= first + size;
            if (isUniform && uniform.TryGetValue(classes[piece], out var shared))
            {
                _pageOfCodePoint[page] = shared;
                continue;
            }

            var number = (ushort)(pages.Count >> PageBits);
            _pageOfCodePoint[page] = number;
            if (isUniform) uniform.Add(classes[piece], number);
            var within = piece;
            for (var codePoint = first; codePoint < first + size; codePoint++)
            {
                if (within + 1 < starts.Length && starts[within + 1] <= codePoint) within++;
                pages.Add((ushort)classes[within]);
            }
        }

        return [.. pages];
    }
}
