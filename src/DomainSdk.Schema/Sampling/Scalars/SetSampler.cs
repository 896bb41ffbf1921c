using DomainSdk.Schema.Scalars;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Sampling;

/// <summary>Draws code points of a set: mostly letters and digits, then what else can be printed, now and then any.</summary>
internal sealed class SetSampler
{
    private readonly int[] _words;
    private readonly int[] _printable;
    private readonly (int First, int End)[] _ranges;

    public SetSampler(CharSet set)
    {
        _printable = [.. Enumerable.Range(' ', '~' - ' ' + 1).Where(set.Contains)];
        _words = Array.FindAll(_printable, EcmaSets.IsWord);
        // A lone surrogate is no character, though a set may hold it.
        var ranges = new List<(int First, int End)>();
        var bounds = set.Except(CharSet.Range(0xD800, 0xDFFF)).Bounds;
        for (var i = 0; i < bounds.Length; i += 2) ranges.Add((bounds[i], bounds[i + 1]));
        _ranges = [.. ranges];
    }

    public int Draw(SampleRandom random)
    {
        const int word = 60;
        const int printable = 85;
        var share = random.Below(100);
        if (share < word && _words.Length > 0) return random.Pick(_words);
        if (share < printable && _printable.Length > 0) return random.Pick(_printable);
        if (_ranges.Length == 0) return 0xFFFD;
        var (first, end) = random.Pick(_ranges);
        return random.Between(first, end - 1);
    }
}
