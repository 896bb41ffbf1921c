using DomainSdk.Export.Sinks;

namespace DomainSdk.Export;

/// <summary>The file or folder of an export. What is being written stands beside it, and has its name only when all of it is there.</summary>
internal sealed class ExportTarget
{
    private readonly string _path;
    private readonly string _unfinished;
    private readonly ExportFormat _format;
    private readonly ExportOptions _options;

    private ExportTarget(string path, ExportFormat format, ExportOptions options)
    {
        (_path, _format, _options) = (Path.TrimEndingDirectorySeparator(path), format, options);
        _unfinished = UnfinishedFile.NameFor(_path);
    }

    private bool IsFolder => _format is ExportFormat.Parquet or ExportFormat.Csv && _options.Table is null;

    /// <summary>The extension of a format's files.</summary>
    private string Extension => _format == ExportFormat.Parquet ? ".parquet" : ".csv";

    /// <summary>The target of a path, by its extension.</summary>
    /// <exception cref="IOException">There is something that may not be replaced.</exception>
    /// <exception cref="ArgumentException">The extension is of no format, or the table is none.</exception>
    public static ExportTarget Of(string path, ExportOptions options)
    {
        if (options.Table is { } table && !CorpusTables.All.Any(t => t.Name == table))
            throw new ArgumentException($"There is no table '{table}'{Names.Meant(table, CorpusTables.All.Select(t => t.Name))}");
        var target = new ExportTarget(path, FormatOf(path), options);
        if (target.Obstacle() is { } obstacle) throw new IOException($"{path}: {obstacle}; nothing was written");
        return target;
    }

    /// <summary>Begins to write.</summary>
    public ITableSink OpenSink()
    {
        if (IsFolder) Directory.CreateDirectory(_unfinished);
        return _format switch
        {
            ExportFormat.DuckDb => new DuckDbSink(_unfinished),
            ExportFormat.Sqlite => new SqliteSink(_unfinished),
            ExportFormat.Parquet => new ParquetSink(FileOf, _unfinished + ".duckdb"),
            ExportFormat.Csv => new CsvSink(FileOf),
            ExportFormat.JsonLines => new JsonLinesSink(_unfinished),
            _ => new TurtleSink(_unfinished),
        };
    }

    /// <summary>Gives what was written its name.</summary>
    public void Commit()
    {
        if (Obstacle() is { } obstacle) throw new IOException($"{_path}: {obstacle}; nothing was written");
        if (!IsFolder)
        {
            File.Move(_unfinished, _path, _options.Overwrite);
            return;
        }

        if (Directory.Exists(_path)) Directory.Delete(_path, recursive: true);
        Directory.Move(_unfinished, _path);
    }

    /// <summary>Removes what is not the whole.</summary>
    public void Discard()
    {
        if (Directory.Exists(_unfinished)) Directory.Delete(_unfinished, recursive: true);
        File.Delete(_unfinished);
        File.Delete(_unfinished + ".wal");
    }

    private string FileOf(TableDescription table) => IsFolder ? Path.Combine(_unfinished, table.Name + Extension) : _unfinished;

    private string? Obstacle()
    {
        if (Path.GetDirectoryName(Path.GetFullPath(_path)) is { } folder && !Directory.Exists(folder)) return "there is no folder to write into";
        if (!Path.Exists(_path)) return null;
        if (SpecialFile.IsThere(_path)) return "a pipe or a device is there, and no file";
        if (!_options.Overwrite) return "there is something already, and only --force (in code: Overwrite) writes over it";
        if (Directory.Exists(_path) != IsFolder) return IsFolder ? "a file is there, and several tables are a folder" : "a folder is there";
        return IsFolder && Directory.EnumerateFileSystemEntries(_path).Any(entry => !IsOurs(entry)) ? "the folder has something else in it" : null;
    }

    private bool IsOurs(string entry) => File.Exists(entry) && Path.GetExtension(entry) == Extension && CorpusTables.All.Any(t => t.Name == Path.GetFileNameWithoutExtension(entry));

    private static ExportFormat FormatOf(string path) => Path.GetExtension(Path.TrimEndingDirectorySeparator(path)).ToLowerInvariant() switch
    {
        ".duckdb" => ExportFormat.DuckDb,
        ".sqlite" or ".db" => ExportFormat.Sqlite,
        ".parquet" => ExportFormat.Parquet,
        ".csv" => ExportFormat.Csv,
        ".jsonl" or ".ndjson" => ExportFormat.JsonLines,
        ".ttl" => ExportFormat.Turtle,
        _ => throw new ArgumentException($"{path}: what to write is told by the extension: .duckdb, .sqlite, .parquet, .csv, .jsonl or .ttl"),
    };
}
