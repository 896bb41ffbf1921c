using DomainSdk.Integrity;

namespace DomainSdk.Loading;

/// <summary>What came of a piece of work; merged in the order of the files.</summary>
internal sealed class BatchResult
{
    public List<CorpusDocument> Documents { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>What is wrong with the file as such.</summary>
    public List<Finding> Faults { get; } = [];

    /// <summary>The lines that were read, where they come from a program.</summary>
    public LineRanges Lines { get; } = new();

    public IntegrityFacts Facts { get; } = new();

    /// <summary>What the observer made of each document.</summary>
    public List<object> Observations { get; } = [];

    public long DocumentCount { get; set; }

    public long Bytes { get; set; }
}
