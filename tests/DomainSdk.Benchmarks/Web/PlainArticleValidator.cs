using DomainSdk.Benchmarks.Articles;
using FluentValidation;

namespace DomainSdk.Benchmarks.Web;

/// <summary>What of the schema of articles can be said in rules of FluentValidation without much ado.</summary>
internal sealed class PlainArticleValidator : AbstractValidator<PlainArticle>
{
    public static readonly PlainArticleValidator Instance = new();

    private PlainArticleValidator()
    {
        RuleFor(article => article.Id).NotEmpty().Matches("^article:[a-z0-9][a-z0-9-]*$");
        RuleFor(article => article.Language).NotEmpty().Matches("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
        RuleFor(article => article.Headline).MinimumLength(1);
        RuleFor(article => article.Version).GreaterThanOrEqualTo(1);
        RuleFor(article => article.Body).NotNull().ChildRules(body =>
        {
            body.RuleFor(b => b.ContentType).Equal("text/plain");
            body.RuleFor(b => b.CharCount).GreaterThanOrEqualTo(0);
            body.RuleFor(b => b.Sha256).Matches("^[0-9a-f]{64}$");
        });
        RuleForEach(article => article.InfoSources).ChildRules(source => source.RuleFor(s => s.Name).NotEmpty());
        RuleForEach(article => article.Subjects).ChildRules(subject => subject.RuleFor(s => s.Name).NotEmpty());
    }
}
