using DomainSdk.Model;

namespace DomainSdk.Reports;

/// <summary>What a site shows.</summary>
public sealed record SiteSource
{
    /// <summary>The documents, loaded with <see cref="CorpusOptions.KeepDocuments"/> and <see cref="CorpusOptions.KeepReferences"/>.</summary>
    public required Corpus Documents { get; init; }

    /// <summary>The same documents as articles, statements, parties and agreements, or null where they are of other schemas.</summary>
    public DomainCorpus? Domain { get; init; }

    /// <summary>All that was found, in the order of <see cref="Finding.Compare"/>.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What was counted, each with its name.</summary>
    public required IReadOnlyList<(string Name, long Count)> Counts { get; init; }

    /// <summary>How a place in a file is named; by default as the finding has it.</summary>
    public Func<SourcePosition, string> FileOf { get; init; } = static position => position.Path ?? "";

    /// <summary>What an id reports, in words; null where nobody knows it.</summary>
    public Func<string, DiagnosticDescription?> Describe { get; init; } = static _ => null;

    /// <summary>Whether anything found makes the check fail.</summary>
    public bool Fails => Findings.Any(f => f.Severity >= DiagnosticSeverity.Warning);
}
