using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R9: every statement has a source, and the source an address or someone who vouches for it.</summary>
internal sealed class R09Provenance : IIntegrityRule<DomainCorpus>
{
    public string Code => "R9";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var statement in corpus.Statements)
        {
            switch (statement.Value.Source)
            {
                case null:
                    yield return RuleFinding.Create(Code, statement.KeyLocation, $"The statement '{statement.Key}' has no source.") with { Expected = "a 'source'", Found = "none" };
                    break;
                case { Url: null, AssertedBy: null }:
                    yield return RuleFinding.Create(Code, statement.Locate("/source"), "The source has neither an address nor anyone who vouches for it.") with { Expected = "'url' or 'assertedBy'", Found = "neither" };
                    break;
            }
        }
    }
}
