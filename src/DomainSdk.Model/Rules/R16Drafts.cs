using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R16: what was drafted by rules has been looked at, and the language of an article is not left open.</summary>
internal sealed class R16Drafts : IIntegrityRule<DomainCorpus>
{
    private const string OpenLanguage = "und";

    public string Code => "R16";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var article in corpus.Articles)
        {
            if (article.Value.Language != OpenLanguage) continue;
            yield return RuleFinding.Create(Code, article.Locate("/language"), "The language of the article is left open.", DiagnosticSeverity.Warning) with
            {
                Expected = "the language, such as 'en'",
                Found = OpenLanguage,
            };
        }

        foreach (var statement in corpus.Statements)
        {
            if (statement.Value.RecordStatus != RecordStatus.Draft) continue;
            yield return RuleFinding.Create(Code, statement.Locate("/recordStatus"), $"The statement '{statement.Key}' is a draft that nobody has looked at.", DiagnosticSeverity.Warning) with
            {
                Expected = "'new', or no 'recordStatus', once it is right",
                Found = "draft",
            };
        }
    }
}
