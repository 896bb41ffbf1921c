namespace DomainSdk.Export.Sinks;

/// <summary>Takes rows of tables, in any order of tables.</summary>
internal interface ITableSink : IDisposable
{
    /// <summary>Begins a table, which may stay without rows.</summary>
    void Open(TableDescription table);

    /// <summary>Takes a row of a table that was opened.</summary>
    void Write(Row row);

    /// <summary>Writes what is left, and lets go of all files; without, what was written is not the whole.</summary>
    void Complete();
}
