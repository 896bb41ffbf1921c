using System.Text;

namespace DomainSdk.Export.Sinks;

/// <summary>Files of text, one for each table or one for all.</summary>
internal sealed class TextFiles(Func<TableDescription, string> fileOf) : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Dictionary<string, StreamWriter> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StreamWriter> _byTable = new(StringComparer.Ordinal);

    /// <summary>The writer of a table.</summary>
    public StreamWriter this[TableDescription table] => _byTable[table.Name];

    /// <summary>Begins a table.</summary>
    /// <returns>Whether its file is new.</returns>
    public bool Open(TableDescription table)
    {
        var file = fileOf(table);
        var isNew = !_byFile.TryGetValue(file, out var writer);
        if (writer is null) _byFile.Add(file, writer = new StreamWriter(file, append: false, s_utf8, 65_536) { NewLine = "\n" });
        _byTable.Add(table.Name, writer);
        return isNew;
    }

    /// <summary>Writes what is left.</summary>
    public void Complete()
    {
        foreach (var writer in _byFile.Values) writer.Dispose();
        _byFile.Clear();
    }

    public void Dispose()
    {
        foreach (var writer in _byFile.Values) writer.BaseStream.Dispose();
        _byFile.Clear();
    }
}
