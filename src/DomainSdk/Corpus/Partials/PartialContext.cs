namespace DomainSdk;

/// <summary>What whoever checks a part of a corpus knows of it beside the corpus; it is there again when all parts are merged.</summary>
public sealed record PartialContext
{
    /// <summary>
    /// What the check was made with: the schema, the settings. Parts of which one has another value are not merged; a name that begins with <c>schema:</c>
    /// may be absent from some of them.
    /// </summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Numbers that are added up.</summary>
    public IReadOnlyDictionary<string, long> Counts { get; init; } = new Dictionary<string, long>();

    /// <summary>Findings from elsewhere; one that several parts have is one.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Documents that only supply texts, or null.</summary>
    public Corpus? Texts { get; init; }
}
