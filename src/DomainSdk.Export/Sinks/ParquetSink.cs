namespace DomainSdk.Export.Sinks;

/// <summary>Files of Parquet, which DuckDB writes from a database of its own beside them.</summary>
internal sealed class ParquetSink : ITableSink
{
    private readonly Func<TableDescription, string> _fileOf;
    private readonly string _database;
    private readonly DuckDbSink _tables;
    private readonly List<TableDescription> _opened = [];

    /// <param name="fileOf">The file of a table.</param>
    /// <param name="database">A file that is gone in the end.</param>
    public ParquetSink(Func<TableDescription, string> fileOf, string database)
    {
        (_fileOf, _database) = (fileOf, database);
        _tables = new DuckDbSink(database);
    }

    public void Open(TableDescription table)
    {
        _opened.Add(table);
        _tables.Open(table);
    }

    public void Write(Row row) => _tables.Write(row);

    public void Complete()
    {
        _tables.CloseAppenders();
        foreach (var table in _opened) _tables.Execute($"COPY {table.Name} TO '{_fileOf(table).Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet, COMPRESSION zstd)");
        Dispose();
    }

    public void Dispose()
    {
        _tables.Dispose();
        File.Delete(_database);
        File.Delete(_database + ".wal");
    }
}
