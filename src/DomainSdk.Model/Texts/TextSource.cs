using System.Text;

namespace DomainSdk.Model;

/// <summary>Places in a text file.</summary>
/// <param name="path">The file, as it is to be shown.</param>
/// <param name="content">Its bytes.</param>
internal readonly ref struct TextSource(string path, ReadOnlySpan<byte> content)
{
    private readonly ReadOnlySpan<byte> _content = content;

    /// <summary>A place by line and column.</summary>
    public SourcePosition Position(int line, int column) => new(path, line, column, line, column, OffsetOf(line, column), 0);

    /// <summary>A finding at a place.</summary>
    public Finding Finding(string id, int line, int column, string message) => new()
    {
        Id = id,
        Severity = DiagnosticSeverity.Error,
        Message = message,
        Position = Position(line, column),
    };

    /// <summary>The finding of a byte that is not UTF-8.</summary>
    public Finding Invalid(int offset)
    {
        var before = Encoding.UTF8.GetString(_content[..offset]).TrimStart('\uFEFF');
        var (line, column) = (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        return new Finding
        {
            Id = DomainDiagnostics.InvalidTextEncoding,
            Severity = DiagnosticSeverity.Error,
            Message = $"The byte 0x{_content[offset]:X2} begins no valid UTF-8 sequence.",
            Position = new SourcePosition(path, line, column, line, column, offset, 1),
            Expected = "UTF-8",
            Found = $"0x{_content[offset]:X2}",
        };
    }

    private int OffsetOf(int line, int column)
    {
        var offset = 0;
        for (; line > 1; line--)
        {
            var length = _content[offset..].IndexOf((byte)'\n');
            if (length < 0) return _content.Length;
            offset += length + 1;
        }

        if (column == 1) return offset;
        if (offset == 0 && _content.StartsWith("\uFEFF"u8)) offset = 3;
        var rest = _content[offset..];
        var end = rest.IndexOf((byte)'\n');
        var text = Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]);
        return offset + Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Min(column - 1, text.Length)));
    }
}
