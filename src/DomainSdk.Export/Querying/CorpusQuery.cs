using DomainSdk.Export.Querying;
using DomainSdk.Export.Sinks;
using DomainSdk.Model;
using DuckDB.NET.Data;

namespace DomainSdk.Export;

/// <summary>
/// Asks a corpus in SQL, as DuckDB understands it. The tables are in a database of their own, which is gone afterwards; a question can change nothing, and
/// reach neither other files nor the network.
/// </summary>
/// <example>
/// <code>
/// using var query = CorpusQuery.Create();
/// var corpus = await DomainModel.LoadAsync(["seeds"], new DomainModelOptions { Observer = query.Observer });
/// query.Finish(corpus.Documents, corpus.Check().Findings, corpus);
/// using var answer = query.Run("SELECT kind, count(*) FROM statements GROUP BY kind");
/// foreach (var row in answer.Rows) Console.WriteLine(string.Join(' ', row));
/// </code>
/// </example>
public sealed class CorpusQuery : IDisposable
{
    /// <summary>What the database takes for an answer; beyond it, it works in files of its folder, or says that it cannot.</summary>
    private const string MostMemory = "2GB";

    private readonly string _folder = Directory.CreateTempSubdirectory("domainsdk-query-").FullName;
    private readonly DuckDbSink _sink;
    private readonly CorpusRows _rows;
    private DuckDBConnection? _connection;

    private CorpusQuery(Func<string?, string> fileOf)
    {
        _sink = new DuckDbSink(File);
        _rows = new CorpusRows(_sink, fileOf, only: null);
    }

    /// <summary>Sees the documents: give it to the options by which the corpus is loaded, once.</summary>
    public CorpusObserver Observer => _rows;

    private string File => Path.Combine(_folder, "corpus.duckdb");

    /// <summary>Begins to collect what is asked for.</summary>
    /// <param name="fileOf">How files are named in tables; by default as they were found.</param>
    public static CorpusQuery Create(Func<string?, string>? fileOf = null) => new(fileOf ?? (static path => path ?? ""));

    /// <summary>Takes the rest; from now on there can be questions.</summary>
    /// <param name="documents">The corpus that was loaded.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="domain">The same corpus as articles, statements, parties and agreements, or null where it has other schemas.</param>
    public void Finish(Corpus documents, IEnumerable<Finding> findings, DomainCorpus? domain = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(findings);
        _rows.Finish(documents, findings, domain);
        _sink.Complete();

        _connection = new DuckDBConnection($"Data Source={File};access_mode=READ_ONLY");
        _connection.Open();
        foreach (var setting in new[] { "autoinstall_known_extensions", "autoload_known_extensions", "enable_external_access" }) Execute($"SET {setting} = false");
        Execute($"SET memory_limit = '{MostMemory}'");
        Execute("SET lock_configuration = true");
    }

    /// <summary>Asks a question.</summary>
    /// <param name="sql">One statement.</param>
    /// <param name="cancellationToken">Stops the work on the answer.</param>
    /// <returns>The answer, which is read as it is asked for.</returns>
    /// <exception cref="QueryException">The question is wrong, or not allowed.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public QueryResult Run(string sql, CancellationToken cancellationToken = default)
    {
        if (_connection is null) throw new InvalidOperationException("There are no tables before the corpus has been finished.");
        if (QueryText.Problem(sql) is { } problem) throw new QueryException(problem);
        cancellationToken.ThrowIfCancellationRequested();
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        var stop = cancellationToken.Register(command.Cancel);
        try
        {
            // Rows are fetched as they are read: an answer may be longer than memory.
            command.UseStreamingMode = true;
            return new QueryResult(command, command.ExecuteReader(), stop, cancellationToken);
        }
        catch (Exception e) when (QueryMessage.IsWrong(e))
        {
            stop.Dispose();
            command.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            throw new QueryException(QueryMessage.Of(e, sql), e);
        }
    }

    /// <summary>Removes the tables.</summary>
    public void Dispose()
    {
        _connection?.Dispose();
        _sink.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Execute(string sql)
    {
        using var command = _connection!.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
