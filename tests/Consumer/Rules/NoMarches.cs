using DomainSdk;
using DomainSdk.Integrity;

namespace Rules;

/// <summary>A rule of the user's own, for the build of another project.</summary>
public sealed class NoMarches : IIntegrityRule<Corpus>
{
    public string Code => "M1";

    public IEnumerable<Finding> Check(Corpus corpus) =>
        from score in corpus.Entities
        where score.Key == "march"
        select RuleFinding.Create(Code, score.KeyLocation, "There are no marches here.");
}
