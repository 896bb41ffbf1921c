using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DomainSdk.Export.Sinks;

/// <summary>Tables of an SQLite database in a file.</summary>
internal sealed class SqliteSink : ITableSink
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _inserts = new(StringComparer.Ordinal);

    /// <param name="path">The file, which is new.</param>
    public SqliteSink(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();

        // Nobody sees the file before all of it is there, so that there is nothing to go back to.
        Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 16384; BEGIN");
    }

    public void Open(TableDescription table)
    {
        Execute($"CREATE TABLE {table.Name} ({string.Join(", ", table.Columns.Select(c => $"{c.Name} {TypeOf(c.Type)}"))})");
        var insert = _connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table.Name} VALUES ({string.Join(", ", table.Columns.Select((_, i) => "$" + i.ToString(CultureInfo.InvariantCulture)))})";
        for (var i = 0; i < table.Columns.Count; i++) insert.Parameters.Add(new SqliteParameter("$" + i.ToString(CultureInfo.InvariantCulture), null));
        insert.Prepare();
        _inserts.Add(table.Name, insert);
    }

    public void Write(Row row)
    {
        var insert = _inserts[row.Table.Name];
        for (var i = 0; i < row.Cells.Length; i++) insert.Parameters[i].Value = row.Cells[i] is DateOnly or DateTime ? CellText.Of(row.Cells[i]!) : row.Cells[i] ?? DBNull.Value;
        insert.ExecuteNonQuery();
    }

    public void Complete()
    {
        Execute("COMMIT");
        Dispose();
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values) insert.Dispose();
        _connection.Dispose();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string TypeOf(ColumnType type) => type is ColumnType.Integer or ColumnType.Boolean ? "INTEGER" : "TEXT";
}
