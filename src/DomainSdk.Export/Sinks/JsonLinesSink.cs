using System.Text.Encodings.Web;
using System.Text.Json;

namespace DomainSdk.Export.Sinks;

/// <summary>One file with an object on each line, whose first member names the table; a missing value has no member.</summary>
internal sealed class JsonLinesSink : ITableSink
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly FileStream _file;
    private readonly Utf8JsonWriter _json;

    /// <param name="path">The file.</param>
    public JsonLinesSink(string path)
    {
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 65_536);
        _json = new Utf8JsonWriter(_file, s_options);
    }

    public void Open(TableDescription table)
    {
        // A table without rows has no line.
    }

    public void Write(Row row)
    {
        _json.WriteStartObject();
        _json.WriteString("table", row.Table.Name);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var name = row.Table.Columns[i].Name;
            switch (row.Cells[i])
            {
                case null: break;
                case long number: _json.WriteNumber(name, number); break;
                case bool flag: _json.WriteBoolean(name, flag); break;
                case { } other: _json.WriteString(name, CellText.Of(other)); break;
            }
        }

        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _file.WriteByte((byte)'\n');
    }

    public void Complete() => Dispose();

    public void Dispose()
    {
        _json.Dispose();
        _file.Dispose();
    }
}
