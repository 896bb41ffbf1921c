using System.Globalization;
using System.Text;

namespace DomainSdk.Export.Sinks;

/// <summary>RDF in Turtle: a row is a resource, a column a property, and the key of an entity the name of one.</summary>
internal sealed class TurtleSink : ITableSink
{
    /// <summary>Where classes (tables) and properties (columns) are named.</summary>
    public const string Vocabulary = "https://domainsdk.example/tables#";

    private readonly StreamWriter _writer;
    private readonly Dictionary<string, int[]> _kinds = new(StringComparer.Ordinal);

    /// <param name="path">The file.</param>
    public TurtleSink(string path)
    {
        _writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65_536) { NewLine = "\n" };
        _writer.WriteLine($"@prefix t: <{Vocabulary}> .");
        _writer.WriteLine("@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .");
    }

    public void Open(TableDescription table) =>
        _kinds.Add(table.Name, [.. table.Columns.Select(c => c.KindColumn is null ? -1 : table.Columns.Select(other => other.Name).ToList().IndexOf(c.KindColumn))]);

    public void Write(Row row)
    {
        var (table, cells) = row;
        _writer.Write(table.Subject is { } subject && EntityOf(row, subject) is { } entity ? entity : "[]");
        _writer.Write($" a t:{table.Name}");
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not { } cell) continue;
            _writer.Write($" ;\n  t:{table.Columns[i].Name} ");
            if (i == table.Subject || EntityOf(row, i) is not { } other) WriteLiteral(cell);
            else _writer.Write(other);
        }

        _writer.WriteLine(" .");
    }

    public void Complete() => _writer.Dispose();

    public void Dispose() => _writer.BaseStream.Dispose();

    /// <summary>The name of the entity whose key a column has, or null where it holds something else.</summary>
    private string? EntityOf(Row row, int column)
    {
        var kindColumn = _kinds[row.Table.Name][column];
        var kind = kindColumn >= 0 ? row.Cells[kindColumn] as string : row.Table.Columns[column].EntityKind;
        return kind is not null && row.Cells[column] is string key ? $"<urn:domainsdk:{Escape(kind)}:{Escape(key)}>" : null;
    }

    private static string Escape(string text) => Uri.EscapeDataString(new UTF8Encoding().GetString(Encoding.UTF8.GetBytes(text)));

    private void WriteLiteral(object cell)
    {
        switch (cell)
        {
            case long number: _writer.Write(number.ToString(CultureInfo.InvariantCulture)); break;
            case bool flag: _writer.Write(flag ? "true" : "false"); break;
            case DateOnly or DateTime: _writer.Write($"\"{CellText.Of(cell)}\"^^xsd:{(cell is DateOnly ? "date" : "dateTime")}"); break;
            default: WriteText((string)cell); break;
        }
    }

    private void WriteText(string text)
    {
        _writer.Write('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\': _writer.Write('\\'); _writer.Write(c); break;
                case '\n': _writer.Write("\\n"); break;
                case '\r': _writer.Write("\\r"); break;
                case < ' ' or '\u007f': _writer.Write($"\\u{(int)c:X4}"); break;
                default: _writer.Write(c); break;
            }
        }

        _writer.Write('"');
    }
}
