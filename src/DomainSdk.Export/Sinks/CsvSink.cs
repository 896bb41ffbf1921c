using System.Buffers;

namespace DomainSdk.Export.Sinks;

/// <summary>Files of CSV (RFC 4180) with a head and LF at the end of lines; a missing value is nothing, an empty text is <c>""</c>.</summary>
internal sealed class CsvSink(Func<TableDescription, string> fileOf) : ITableSink
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(",\"\r\n");
    private readonly TextFiles _files = new(fileOf);

    public void Open(TableDescription table)
    {
        _files.Open(table);
        _files[table].WriteLine(string.Join(',', table.Columns.Select(c => c.Name)));
    }

    public void Write(Row row)
    {
        var writer = _files[row.Table];
        WriteLine(writer, row.Cells.Select(cell => cell is null ? null : CellText.Of(cell)));
    }

    public void Complete() => _files.Complete();

    public void Dispose() => _files.Dispose();

    /// <summary>Writes a line.</summary>
    public static void WriteLine(TextWriter writer, IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) writer.Write(',');
            isFirst = false;
            if (cell is null) continue;
            if (cell.Length > 0 && !cell.AsSpan().ContainsAny(s_special))
            {
                writer.Write(cell);
                continue;
            }

            writer.Write('"');
            writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
            writer.Write('"');
        }

        writer.WriteLine();
    }
}
