using DomainSdk.Integrity;
using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary>A rule for any corpus, on the documents of one of the domain.</summary>
/// <param name="rule">The rule.</param>
internal sealed class RuleOfDocuments(IIntegrityRule<Corpus> rule) : IIntegrityRule<DomainCorpus>
{
    public string Code => rule.Code;

    public IEnumerable<Finding> Check(DomainCorpus corpus) => rule.Check(corpus.Documents);
}
