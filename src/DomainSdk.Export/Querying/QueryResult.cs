using System.Data.Common;
using DomainSdk.Export.Querying;
using DuckDB.NET.Data;

namespace DomainSdk.Export;

/// <summary>An answer.</summary>
public sealed class QueryResult : IDisposable
{
    private readonly DuckDBCommand _command;
    private readonly DbDataReader _reader;
    private readonly CancellationTokenRegistration _stop;
    private readonly CancellationToken _cancellationToken;

    internal QueryResult(DuckDBCommand command, DbDataReader reader, CancellationTokenRegistration stop, CancellationToken cancellationToken)
    {
        (_command, _reader, _stop, _cancellationToken) = (command, reader, stop, cancellationToken);
        Columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, to be read once. A missing value is null; texts, numbers, days and points in time are what .NET has for them.</summary>
    /// <exception cref="QueryException">The answer cannot be worked out, or there was more than one question.</exception>
    public IEnumerable<IReadOnlyList<object?>> Rows
    {
        get
        {
            while (Try(_reader.Read)) yield return [.. Enumerable.Range(0, Columns.Count).Select(ValueAt)];
            if (Try(_reader.NextResult)) throw new QueryException("There is more than one statement in the question.");
        }
    }

    /// <summary>Lets go of the answer.</summary>
    public void Dispose()
    {
        _stop.Dispose();
        _reader.Dispose();
        _command.Dispose();
    }

    private object? ValueAt(int column)
    {
        if (_reader.IsDBNull(column)) return null;
        var value = Try(() => _reader.GetValue(column));
        if (value is not Stream stream) return value;
        using var bytes = new MemoryStream();
        using (stream) stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private T Try<T>(Func<T> next)
    {
        try
        {
            return next();
        }
        catch (Exception e) when (QueryMessage.IsWrong(e))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            throw new QueryException(QueryMessage.Of(e, _command.CommandText), e);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new QueryException("The answer has a value that .NET has no type for; cast it to VARCHAR.", e);
        }
    }
}
