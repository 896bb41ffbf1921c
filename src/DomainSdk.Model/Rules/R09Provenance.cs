using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R9: every statement has a source, and the source an address or someone who vouches for it.</summary>
internal sealed class R09Provenance : IDomainRule
{
    public string Code => "R9";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var statement in corpus.Statements)
        {
            if (!statement.HasSource)
                yield return RuleFinding.Create(Code, statement.IdLocation, $"The statement '{statement.Id}' has no source.") with { Expected = "a 'source'", Found = "none" };
            else if (!statement.SourceCanBeFound)
                yield return RuleFinding.Create(Code, statement.Locate(StatementView.SourcePointer), "The source has neither an address nor anyone who vouches for it.") with { Expected = "'url' or 'assertedBy'", Found = "neither" };
        }
    }
}
