using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>
/// Lines and columns of a document that may be a line of a larger file. Counts only as far as it is asked and notes marks on
/// the way, so that many positions cost little more than one pass over the text.
/// </summary>
internal ref struct DocumentPositions
{
    private const int MarkDistance = 512;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly List<Mark> _marks;

    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="origin">Where the document begins.</param>
    public DocumentPositions(ReadOnlySpan<byte> utf8, DocumentOrigin origin)
    {
        _utf8 = utf8;
        Origin = origin;
        // A byte order mark is no column.
        _marks = [new Mark(utf8.StartsWith("\uFEFF"u8) ? 3 : 0, origin.FirstLine, 1)];
    }

    private readonly record struct Mark(int Offset, int Line, int Column);

    /// <summary>Where the document begins.</summary>
    public DocumentOrigin Origin { get; }

    /// <summary>The position of a range of bytes.</summary>
    public readonly SourcePosition Get(int start, int end)
    {
        if (Origin.Source is { } source) return Positions.At(new LineMap(source), Origin.Path, start, end - start);
        var first = Locate(start);
        var last = Locate(end);
        return new SourcePosition(
            Origin.Path, first.Line, first.Column, last.Line, last.Column, (int)Math.Min(int.MaxValue, Origin.FirstByte + start), end - start);
    }

    /// <summary>The position of a node of a text that is a whole file.</summary>
    public static SourcePosition Of(JsonNode node)
    {
        var span = node.Span;
        return new DocumentPositions(node.Text.Utf8, DocumentOrigin.WholeFile(node.Text.Path) with { Source = node.Text.Source }).Get(span.Start, span.End);
    }

    private readonly Mark Locate(int offset)
    {
        var nearest = _marks.Count - 1;
        if (offset < _marks[nearest].Offset) nearest = Math.Max(0, UpperBound(offset) - 1);
        var (at, line, column) = _marks[nearest];
        while (at < offset)
        {
            var b = _utf8[at++];
            if (b == '\n' || b == '\r' && !(at < _utf8.Length && _utf8[at] == '\n'))
            {
                line++;
                column = 1;
            }
            else
            {
                // A sequence counts at its first byte; four bytes make a surrogate pair.
                column += b < 0x80 ? 1 : b < 0xC0 ? 0 : b < 0xF0 ? 1 : 2;
            }

            if (at - _marks[^1].Offset >= MarkDistance) _marks.Add(new Mark(at, line, column));
        }

        return new Mark(at, line, column);
    }

    private readonly int UpperBound(int offset)
    {
        var (low, high) = (0, _marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_marks[middle].Offset <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
