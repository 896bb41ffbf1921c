using DomainSdk.Integrity;

namespace DomainSdk.Loading;

/// <summary>What is wrong with files and documents by themselves, told as soon as it is known, and in the end in the order of reports.</summary>
/// <param name="options">How the corpus is loaded.</param>
internal sealed class CorpusFindings(CorpusOptions options)
{
    private readonly List<Finding> _paths = [];
    private readonly List<Finding> _documents = [];
    private readonly List<Finding> _faults = [];

    /// <summary>Of paths that cannot be read at all, which all parts of a corpus find.</summary>
    public IReadOnlyList<Finding> Paths => _paths;

    /// <summary>Of documents, each of which one part finds.</summary>
    public IReadOnlyList<Finding> Documents => _documents;

    /// <summary>Of files as such, which several parts may find.</summary>
    public IReadOnlyList<Finding> Faults => _faults;

    /// <summary>All of them, in the order of <see cref="Finding.Compare"/>.</summary>
    public IReadOnlyList<Finding> All() => [.. _paths.Concat(_documents).Concat(_faults).Order(Comparer<Finding>.Create(Finding.Compare))];

    /// <summary>Tells of paths, before anything else.</summary>
    public void AddPaths(List<Finding> found) => Tell(found, _paths);

    /// <summary>Tells of a piece of work: its documents, then its file.</summary>
    public void Add(BatchResult result)
    {
        Tell(result.Findings, _documents);
        Tell(result.Faults, _faults);
    }

    /// <summary>Tells of a corpus that was read in parts as if it had been read at once: file by file, of each its documents and then the file.</summary>
    /// <param name="documents">Of documents, in their order.</param>
    /// <param name="faults">Of files, in their order.</param>
    public void Replay(IReadOnlyList<Finding> documents, IReadOnlyList<Finding> faults)
    {
        var next = 0;
        foreach (var fault in faults)
        {
            for (; next < documents.Count && string.CompareOrdinal(documents[next].Position.Path, fault.Position.Path) <= 0; next++) TellOne(documents[next], _documents);
            TellOne(fault, _faults);
        }

        for (; next < documents.Count; next++) TellOne(documents[next], _documents);
    }

    private void Tell(List<Finding> found, List<Finding> told)
    {
        found.Sort(Finding.Compare);
        foreach (var finding in options.Severities.Apply(found)) TellOne(finding, told);
    }

    private void TellOne(Finding finding, List<Finding> told)
    {
        told.Add(finding);
        options.OnFinding?.Invoke(finding);
    }
}
