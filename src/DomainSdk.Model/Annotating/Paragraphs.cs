namespace DomainSdk.Model.Annotating;

/// <summary>Where the paragraphs of a body begin and end; between two of them stand two LF.</summary>
internal sealed class Paragraphs
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public Paragraphs(string text)
    {
        _length = text.Length;
        for (var at = text.IndexOf("\n\n", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\n\n", at + 2, StringComparison.Ordinal)) _starts.Add(at + 2);
    }

    /// <summary>The paragraph in which a passage stands.</summary>
    public (int Start, int End) Around(int start, int end)
    {
        var index = _starts.BinarySearch(start);
        if (index < 0) index = ~index - 1;
        var next = index + 1;
        while (next < _starts.Count && _starts[next] - 2 < end) next++;
        return (_starts[index], next < _starts.Count ? _starts[next] - 2 : _length);
    }
}
