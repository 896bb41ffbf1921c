namespace DomainSdk.Export;

/// <summary>How an export is written.</summary>
public sealed record ExportOptions
{
    /// <summary>Whether an earlier export of the same name is replaced; without, nothing is written where something is.</summary>
    public bool Overwrite { get; init; }

    /// <summary>The one table that is written, or null for all; see <see cref="CorpusTables"/>.</summary>
    public string? Table { get; init; }

    /// <summary>How files are named in tables; by default as they were found.</summary>
    public Func<string?, string> FileOf { get; init; } = static path => path ?? "";
}
