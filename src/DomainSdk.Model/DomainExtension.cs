using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>
/// What this package adds to the check of documents in a build: R5 to R15, rules of the project's own for a <see cref="DomainCorpus"/>, and the raw
/// texts among the documents as the texts of articles that are described without theirs.
/// </summary>
public sealed class DomainExtension : ICorpusExtension
{
    /// <inheritdoc/>
    public CorpusAddition Read(Corpus corpus, IReadOnlyList<object> others)
    {
        var domain = new DomainCorpus(corpus, null, [.. others.OfType<IIntegrityRule<DomainCorpus>>()]);
        return new CorpusAddition(domain.SupplyText, domain.CheckRules());
    }
}
