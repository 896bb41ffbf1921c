using System.Text.Json;
using DomainSdk.Model;
using DomainSdk.Testing;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace DomainSdk.Export.Tests;

/// <summary>Every format holds the same rows, and a file is there as a whole or not at all.</summary>
public class ExportTests
{
    private static readonly string s_seeds = Path.Combine(TestPaths.Repository, "seeds");

    [Fact]
    public async Task All_formats_have_the_same_rows()
    {
        using var folder = new TemporaryFolder();
        foreach (var extension in new[] { "duckdb", "sqlite", "parquet", "csv", "jsonl", "ttl" }) await ExportAsync(Path.Combine(folder.Path, "corpus." + extension));
        Assert.Equal(6, Directory.EnumerateFileSystemEntries(folder.Path).Count());

        using var duck = new DuckDBConnection($"Data Source={folder.Path}/corpus.duckdb;access_mode=READ_ONLY");
        using var memory = new DuckDBConnection("Data Source=:memory:");
        using var sqlite = new SqliteConnection($"Data Source={folder.Path}/corpus.sqlite;Pooling=False");
        duck.Open();
        memory.Open();
        sqlite.Open();
        var lines = File.ReadLines(Path.Combine(folder.Path, "corpus.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToLookup(e => e.GetProperty("table").GetString());
        var turtle = File.ReadAllText(Path.Combine(folder.Path, "corpus.ttl"));
        foreach (var table in CorpusTables.All)
        {
            var columns = string.Join(", ", table.Columns.Select(c => c.Name));
            var expected = Rows(duck, $"SELECT {columns} FROM {table.Name}");
            Assert.Equal(expected, Rows(sqlite, $"SELECT {columns} FROM {table.Name}"));
            Assert.Equal(expected, Rows(memory, $"SELECT {columns} FROM '{folder.Path}/corpus.parquet/{table.Name}.parquet'"));
            Assert.Equal(expected, Rows(memory, $"SELECT {columns} FROM read_csv('{folder.Path}/corpus.csv/{table.Name}.csv', all_varchar = true, header = true, allow_quoted_nulls = false)"));
            Assert.Equal(expected, lines[table.Name].Select(line => string.Join(" | ", table.Columns.Select(c => line.TryGetProperty(c.Name, out var value) ? Text(value.ToString()) : "-"))).Order(StringComparer.Ordinal));
            Assert.Equal(expected.Count, turtle.Split($" a t:{table.Name} ;\n").Length - 1);
        }
    }

    [Fact]
    public async Task Texts_of_all_kinds_come_back()
    {
        using var folder = new TemporaryFolder();
        const string words = """a "quoted", \\ line\nbreak\r\ttab 'single' €🐟 \u0000\u0001 \u007f end""";
        var document = folder.Write("a.json", $$"""{ "things": [ { "id": "x", "text": "{{words.Replace("\"", "\\\"", StringComparison.Ordinal)}}" }, { "id": "lone \ud800", "text": "" } ] }""");
        var expected = JsonDocument.Parse(File.ReadAllText(document).Replace("\\ud800", "\\ufffd", StringComparison.Ordinal)).RootElement.GetProperty("things").EnumerateArray().Select(t => t.GetProperty("id").GetString()!).ToList();
        foreach (var extension in new[] { "duckdb", "sqlite", "csv", "jsonl", "ttl" })
        {
            var path = Path.Combine(folder.Path, "corpus." + extension);
            using (var export = CorpusExport.Create(path, new ExportOptions { Table = "entities" }))
            {
                var corpus = await LoadThingsAsync(document, export);
                export.Finish(corpus, corpus.Check());
            }

            if (extension is "csv" or "ttl") Assert.Contains("\ufffd", Uri.UnescapeDataString(File.ReadAllText(path)), StringComparison.Ordinal);
            if (extension == "jsonl") Assert.Equal(expected, File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("key").GetString()!));
            if (extension == "duckdb") Assert.Equal(expected, Keys(new DuckDBConnection($"Data Source={path}")));
            if (extension == "sqlite") Assert.Equal(expected, Keys(new SqliteConnection($"Data Source={path};Pooling=False")));
        }
    }

    [Theory]
    [InlineData("corpus.duckdb")]
    [InlineData("corpus.sqlite")]
    [InlineData("corpus.parquet")]
    [InlineData("corpus.csv")]
    [InlineData("corpus.jsonl")]
    [InlineData("corpus.ttl")]
    public async Task What_was_not_finished_leaves_nothing(string name)
    {
        using var folder = new TemporaryFolder();
        using (var export = CorpusExport.Create(Path.Combine(folder.Path, name)))
        {
            await DomainModel.LoadAsync([s_seeds], new DomainModelOptions { Observer = export.Observer });
            Assert.False(Path.Exists(Path.Combine(folder.Path, name)));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("corpus.sqlite")]
    [InlineData("corpus.csv")]
    public async Task Only_an_earlier_export_is_replaced_and_only_when_asked(string name)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        await ExportAsync(path);
        Assert.Contains("--force", Assert.Throws<IOException>(() => CorpusExport.Create(path)).Message, StringComparison.Ordinal);
        await ExportAsync(path, new ExportOptions { Overwrite = true });
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));

        var other = Path.Combine(folder.Path, "mine.csv");
        Directory.CreateDirectory(other);
        File.WriteAllText(Path.Combine(other, "notes.txt"), "mine");
        Assert.Contains("something else", Assert.Throws<IOException>(() => CorpusExport.Create(other, new ExportOptions { Overwrite = true })).Message, StringComparison.Ordinal);
        Assert.Contains("a folder is there", Assert.Throws<IOException>(() => CorpusExport.Create(other, new ExportOptions { Overwrite = true, Table = "articles" })).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(other, "notes.txt")));
    }

    [Theory]
    [InlineData("corpus.xlsx", null, ".parquet")]
    [InlineData("corpus", null, ".parquet")]
    [InlineData("corpus.csv", "artikles", "did you mean 'articles'?")]
    public void What_cannot_be_written_is_told(string name, string? table, string expected)
    {
        using var folder = new TemporaryFolder();
        Assert.Contains(expected, Assert.Throws<ArgumentException>(() => CorpusExport.Create(Path.Combine(folder.Path, name), new ExportOptions { Table = table })).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static async Task ExportAsync(string path, ExportOptions? options = null)
    {
        using var export = CorpusExport.Create(path, options);
        var corpus = await DomainModel.LoadAsync([s_seeds], new DomainModelOptions { Observer = export.Observer });
        export.Finish(corpus.Documents, corpus.Check().Findings, corpus);
    }

    private static Task<Corpus> LoadThingsAsync(string document, CorpusExport export)
    {
        var schema = JsonSchema.FromText("""{ "properties": { "things": { "items": { "x-entity": { "kind": "thing", "key": "/id" } } } } }""").Root;
        return Corpus.LoadAsync([document], new CorpusOptions { SchemaOf = _ => schema, Observer = export.Observer, KeepDocuments = false });
    }

    private static List<string> Keys(System.Data.Common.DbConnection connection)
    {
        using (connection)
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT key FROM entities";
            using var reader = command.ExecuteReader();
            var keys = new List<string>();
            while (reader.Read()) keys.Add(reader.GetString(0));
            return keys;
        }
    }

    private static List<string> Rows(System.Data.Common.DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : Text(reader.GetValue(i)))));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    /// <summary>Values as text; SQLite has numbers for yes and no, and text for days.</summary>
    private static string Text(object value) => value switch
    {
        true or "true" or "True" => "1",
        false or "false" or "False" => "0",
        DateTime instant => Sinks.CellText.Of(instant),
        DateOnly day => Sinks.CellText.Of(day),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
