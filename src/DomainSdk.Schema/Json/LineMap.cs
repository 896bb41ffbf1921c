namespace DomainSdk.Schema.Json;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns. Lines end at LF, CRLF or CR.</summary>
internal sealed class LineMap
{
    /// <summary>UTF-16 lengths are counted ahead for each block, so that long lines cost no more than short ones.</summary>
    private const int BlockSize = 1024;

    private readonly byte[] _utf8;
    private readonly int[] _lineStarts;
    private readonly int[] _unitsBeforeBlock;
    private readonly SourceMap? _map;

    /// <summary>Reads the text once and notes where lines begin.</summary>
    /// <param name="utf8">The text. A byte order mark at its beginning is not counted as a column.</param>
    public LineMap(byte[] utf8)
    {
        _utf8 = utf8;
        var start = HasByteOrderMark(utf8) ? 3 : 0;
        var starts = new List<int> { start };
        _unitsBeforeBlock = new int[utf8.Length / BlockSize + 1];
        var units = 0;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (i % BlockSize == 0) _unitsBeforeBlock[i / BlockSize] = units;
            units += Units(utf8[i]);
            if (utf8[i] == '\n' || utf8[i] == '\r' && !(i + 1 < utf8.Length && utf8[i + 1] == '\n')) starts.Add(i + 1);
        }

        // The last block's sum is otherwise missing when the length is an exact multiple of the block size.
        if (utf8.Length % BlockSize == 0) _unitsBeforeBlock[utf8.Length / BlockSize] = units;
        _lineStarts = starts.ToArray();
    }

    /// <summary>The lines of the text that a JSON text was made from, asked for by offsets of the JSON text.</summary>
    public LineMap(SourceMap map)
    {
        var lines = map.Lines;
        (_utf8, _lineStarts, _unitsBeforeBlock, _map) = (lines._utf8, lines._lineStarts, lines._unitsBeforeBlock, map);
    }

    /// <summary>The number of lines; a line end at the end of the text begins one more (empty) line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The line and column of a byte.</summary>
    /// <param name="byteOffset">Its offset; values outside the text are moved to its nearest end.</param>
    /// <returns>The line from 1 and the column from 1, in UTF-16 code units.</returns>
    public (int Line, int Column) GetPosition(int byteOffset)
    {
        byteOffset = InSource(byteOffset);
        byteOffset = Math.Max(_lineStarts[0], Math.Min(byteOffset, _utf8.Length));
        var line = Array.BinarySearch(_lineStarts, byteOffset);
        if (line < 0) line = ~line - 1;
        return (line + 1, UnitsBefore(byteOffset) - UnitsBefore(_lineStarts[line]) + 1);
    }

    /// <summary>The offset in the text that people wrote: the same unless the JSON text was made from another.</summary>
    public int InSource(int byteOffset) => _map?.Locate(byteOffset) ?? byteOffset;

    /// <summary>The offset at which a line begins.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <returns>The byte offset.</returns>
    public int GetLineStart(int line) => _lineStarts[line - 1];

    internal static bool HasByteOrderMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8);

    private int UnitsBefore(int offset)
    {
        var block = offset / BlockSize;
        var units = _unitsBeforeBlock[block];
        for (var i = block * BlockSize; i < offset; i++) units += Units(_utf8[i]);
        return units;
    }

    // A sequence counts at its first byte; four bytes make a surrogate pair.
    private static int Units(byte b) => b < 0x80 ? 1 : b < 0xC0 ? 0 : b < 0xF0 ? 1 : 2;
}
