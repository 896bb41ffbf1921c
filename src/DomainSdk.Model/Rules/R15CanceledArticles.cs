using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R15: a statement does not stand in an article that its publisher has canceled.</summary>
internal sealed class R15CanceledArticles : IDomainRule
{
    public string Code => "R15";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var statement in corpus.Statements)
        {
            if (corpus.ArticleOf(statement) is not { IsCanceled: true } article) continue;
            yield return RuleFinding.Create(Code, statement.Locate(StatementView.ArticlePointer), $"The article '{article.Id}' has been canceled by its publisher.", DiagnosticSeverity.Warning) with
            {
                Expected = "an article that is not canceled",
                Found = article.Id,
                Related = [RuleFinding.Related(article.Locate(ArticleView.StatusPointer), "the status of the article")],
            };
        }
    }
}
