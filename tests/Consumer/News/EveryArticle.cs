using DomainSdk.Integrity;
using DomainSdk.Model;

namespace News;

/// <summary>A rule of the user's own, which each article breaks.</summary>
public sealed class EveryArticle : IIntegrityRule<DomainCorpus>
{
    public string Code => "N1";

    public IEnumerable<Finding> Check(DomainCorpus corpus) =>
        corpus.Articles.Select(article => RuleFinding.Create(Code, article.KeyLocation, $"There is an article '{article.Key}'."));
}
