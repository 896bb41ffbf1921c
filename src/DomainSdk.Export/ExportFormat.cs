namespace DomainSdk.Export;

/// <summary>What an export is written as.</summary>
internal enum ExportFormat
{
    /// <summary>A DuckDB database (<c>.duckdb</c>).</summary>
    DuckDb,

    /// <summary>An SQLite database (<c>.sqlite</c>, <c>.db</c>).</summary>
    Sqlite,

    /// <summary>A folder of Parquet files, or the file of one table (<c>.parquet</c>).</summary>
    Parquet,

    /// <summary>A folder of CSV files, or the file of one table (<c>.csv</c>).</summary>
    Csv,

    /// <summary>A file with a JSON object on each line (<c>.jsonl</c>, <c>.ndjson</c>).</summary>
    JsonLines,

    /// <summary>RDF in Turtle (<c>.ttl</c>).</summary>
    Turtle,
}
