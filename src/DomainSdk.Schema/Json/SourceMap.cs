namespace DomainSdk.Schema.Json;

/// <summary>
/// Where the parts of a JSON text stand in the text of another format that it was made from, so that findings show what people wrote. Immutable.
/// </summary>
/// <remarks>Between two marks, both texts are taken to go on alike until the second is reached.</remarks>
public sealed class SourceMap
{
    private readonly (int JsonOffset, int SourceOffset)[] _marks;
    private readonly Lazy<LineMap> _lines;

    /// <summary>Maps a text.</summary>
    /// <param name="source">The text that people wrote, as UTF-8, which must not be changed afterwards.</param>
    /// <param name="marks">Places of both texts where the same stands, in bytes, in the order of the JSON text.</param>
    /// <exception cref="ArgumentException">The marks are not in order.</exception>
    public SourceMap(byte[] source, IEnumerable<(int JsonOffset, int SourceOffset)> marks)
        : this(source, marks, new Lazy<LineMap>(() => new LineMap(source)))
    {
    }

    private SourceMap(byte[] source, IEnumerable<(int JsonOffset, int SourceOffset)> marks, Lazy<LineMap> lines)
    {
        (Source, _lines) = (source, lines);
        _marks = [.. marks];
        for (var i = 1; i < _marks.Length; i++)
            if (_marks[i].JsonOffset < _marks[i - 1].JsonOffset) throw new ArgumentException("The marks are not in the order of the JSON text.", nameof(marks));
    }

    /// <summary>Maps another JSON text that was made from the same source, whose lines are then found once.</summary>
    /// <param name="marks">Places of both texts where the same stands, in bytes, in the order of the JSON text.</param>
    public SourceMap ForAnother(IEnumerable<(int JsonOffset, int SourceOffset)> marks) => new(Source, marks, _lines);

    /// <summary>The lines of the source.</summary>
    internal LineMap Lines => _lines.Value;

    /// <summary>The text that people wrote.</summary>
    internal byte[] Source { get; }

    /// <summary>The offset in the source of what stands at an offset of the JSON text.</summary>
    internal int Locate(int jsonOffset)
    {
        var (low, high) = (0, _marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_marks[middle].JsonOffset <= jsonOffset) low = middle + 1;
            else high = middle;
        }

        if (low == 0) return 0;
        var mark = _marks[low - 1];
        var most = low < _marks.Length ? _marks[low].SourceOffset : Source.Length;
        return Math.Min(mark.SourceOffset + jsonOffset - mark.JsonOffset, Math.Max(most, mark.SourceOffset));
    }
}
