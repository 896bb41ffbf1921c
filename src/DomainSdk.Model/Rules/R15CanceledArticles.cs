using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R15: a statement does not stand in an article that its publisher has canceled.</summary>
internal sealed class R15CanceledArticles : IIntegrityRule<DomainCorpus>
{
    public string Code => "R15";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var statement in corpus.Statements)
        {
            if (corpus.ArticleOf(statement) is not { Value.PubStatus: PublicationStatus.Canceled } article) continue;
            yield return RuleFinding.Create(Code, statement.Locate("/articleId"), $"The article '{article.Key}' has been canceled by its publisher.", DiagnosticSeverity.Warning) with
            {
                Expected = "an article that is not canceled",
                Found = article.Key,
                Related = [RuleFinding.Related(article.Locate("/pubStatus"), "the status of the article")],
            };
        }
    }
}
