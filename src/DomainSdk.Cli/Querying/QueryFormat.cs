namespace DomainSdk.Cli.Querying;

/// <summary>How an answer is written.</summary>
internal enum QueryFormat
{
    /// <summary>Lines for people, in columns.</summary>
    Table,

    /// <summary>Comma-separated values, with a head.</summary>
    Csv,

    /// <summary>An array of objects.</summary>
    Json,

    /// <summary>An object on each line.</summary>
    Ndjson,
}
