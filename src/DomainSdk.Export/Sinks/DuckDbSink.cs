using DuckDB.NET.Data;

namespace DomainSdk.Export.Sinks;

/// <summary>Tables of a DuckDB database in a file.</summary>
internal sealed class DuckDbSink : ITableSink
{
    private readonly DuckDBConnection _connection;
    private readonly Dictionary<string, DuckDBAppender> _appenders = new(StringComparer.Ordinal);

    /// <param name="path">The file, which is new.</param>
    public DuckDbSink(string path)
    {
        _connection = new DuckDBConnection($"Data Source={path}");
        _connection.Open();
    }

    public void Open(TableDescription table)
    {
        Execute($"CREATE TABLE {table.Name} ({string.Join(", ", table.Columns.Select(c => $"{c.Name} {TypeOf(c.Type)}"))})");
        _appenders.Add(table.Name, _connection.CreateAppender(table.Name));
    }

    public void Write(Row row)
    {
        var added = _appenders[row.Table.Name].CreateRow();
        foreach (var cell in row.Cells)
        {
            _ = cell switch
            {
                null => added.AppendNullValue(),
                // The appender ends a text at the first of these.
                string text => added.AppendValue(text.Replace('\0', '\uFFFD')),
                long number => added.AppendValue(number),
                bool flag => added.AppendValue(flag),
                DateOnly day => added.AppendValue(day),
                DateTime instant => added.AppendValue(instant),
                _ => throw new InvalidOperationException($"There is no column for {cell.GetType()}."),
            };
        }

        added.EndRow();
    }

    public void Complete()
    {
        CloseAppenders();
        Execute("CHECKPOINT");
        _connection.Close();
    }

    /// <summary>Carries out a statement.</summary>
    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>No more rows follow.</summary>
    public void CloseAppenders()
    {
        foreach (var appender in _appenders.Values) appender.Dispose();
        _appenders.Clear();
    }

    public void Dispose()
    {
        CloseAppenders();
        _connection.Dispose();
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.Integer => "BIGINT",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Date => "DATE",
        _ => "TIMESTAMP",
    };
}
